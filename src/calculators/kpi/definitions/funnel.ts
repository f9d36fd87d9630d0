import { kpi } from "../kpi.ts";

export default kpi({
  id: "funnel",
  group: "product",
  name: { en: "In-app funnel", ko: "앱 안의 전환 단계" },
  inputs: [
    {
      id: "users",
      label: { en: "users at each step, in order", ko: "단계별 이용자(순서대로)" },
      kind: "list",
      initial: "10000, 4000, 1000, 250",
    },
  ],
  outputs: [
    { id: "first", label: { en: "users at the first step", ko: "첫 단계 이용자" }, unit: "people" },
    { id: "last", label: { en: "users at the last step", ko: "마지막 단계 이용자" }, unit: "people" },
    {
      id: "overall",
      label: { en: "overall conversion", ko: "전체 전환율" },
      unit: "percent",
      digits: 2,
      formula: "{last} ÷ {first} × 100",
    },
    { id: "weakest", label: { en: "weakest step", ko: "잔존율이 가장 낮은 단계" }, unit: "percent", digits: 2 },
    { id: "step", label: { en: "its number", ko: "그 단계의 번호" } },
  ],
  answer: {
    en: "{overall} reach the last step; at the weakest, step {step}, {weakest} remain.",
    ko: "끝까지 가는 사람은 {overall}다. 잔존율이 가장 낮은 {step}번째 단계에서는 {weakest}만 남는다.",
  },
  bars: ["first", "last"],
  domain: {
    en: "Two steps or more; no step of 0 before another; counts that do not rise.",
    ko: "단계는 둘 이상이고, 0명 다음에 단계가 올 수 없으며, 수는 늘지 않는다.",
  },
  source: {
    en: "Events named in the 2020 ad:tech session: view, sign-up, cart. The numbers are our own example.",
    ko: "2020년 애드텍(ad:tech) 발표가 예로 든 조회, 가입, 장바구니 단계. 숫자는 우리가 든 예다.",
  },
});
