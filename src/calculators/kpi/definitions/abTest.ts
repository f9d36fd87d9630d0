import { kpi } from "../kpi.ts";

export default kpi({
  id: "ab-test",
  group: "product",
  name: { en: "A/B test", ko: "A/B 테스트" },
  inputs: [
    { id: "successesA", label: { en: "conversions of A", ko: "A의 전환" }, initial: "100" },
    { id: "trialsA", label: { en: "visitors of A", ko: "A의 방문자" }, unit: "people", initial: "2,000" },
    { id: "successesB", label: { en: "conversions of B", ko: "B의 전환" }, initial: "130" },
    { id: "trialsB", label: { en: "visitors of B", ko: "B의 방문자" }, unit: "people", initial: "2,000" },
  ],
  outputs: [
    {
      id: "rateA",
      label: { en: "rate of A", ko: "A의 전환율" },
      unit: "percent",
      digits: 2,
      formula: "{successesA} ÷ {trialsA} × 100",
    },
    {
      id: "rateB",
      label: { en: "rate of B", ko: "B의 전환율" },
      unit: "percent",
      digits: 2,
      formula: "{successesB} ÷ {trialsB} × 100",
    },
    {
      id: "difference",
      label: { en: "difference", ko: "차이" },
      unit: "points",
      digits: 2,
      formula: "{rateB} − {rateA}",
    },
    { id: "z", label: { en: "z", ko: "z값" }, digits: 2 },
    {
      id: "outcome",
      label: { en: "beyond ±1.96", ko: "±1.96 밖" },
      words: {
        apart: { en: "yes: significant at the 5% level", ko: "예. 유의 수준 5%에서 유의하다" },
        chance: { en: "no, chance may explain it", ko: "아니요. 우연일 수 있다" },
      },
    },
  ],
  answer: { en: "B differs from A by {difference}, z = {z}.", ko: "B와 A의 차이는 {difference}, z = {z}." },
  bars: ["rateA", "rateB"],
  domain: {
    en: "Visitors above 0 in both; in each, some convert and some do not. The result is looked at once, at a time set beforehand.",
    ko: "양쪽 모두 방문자가 있어야 하고, 전환이 한 건도 없거나 방문자가 모두 전환해서는 안 된다. 미리 정한 시점에 한 번만 본다.",
  },
  source: {
    en: "Two-proportion z-test, pooled; the 2020 ad:tech session only names the method. The numbers are our own example.",
    ko: "합동 비율 z 검정. 2020년 애드텍(ad:tech) 발표에는 이름만 나온다. 숫자는 우리가 든 예다.",
  },
});
