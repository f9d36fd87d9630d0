import { kpi } from "../kpi.ts";

export default kpi({
  id: "time-saved",
  group: "product",
  name: { en: "Time saved by a tool", ko: "도구로 아낀 시간" },
  inputs: [
    { id: "before", label: { en: "hours before", ko: "이전 시간" }, unit: "hours", initial: "50" },
    { id: "after", label: { en: "hours with the tool", ko: "도구를 쓴 시간" }, unit: "hours", initial: "4" },
  ],
  outputs: [
    {
      id: "saved",
      label: { en: "time saved", ko: "아낀 시간의 비율" },
      unit: "percent",
      digits: 1,
      formula: "({before} − {after}) ÷ {before} × 100",
    },
    { id: "speedUp", label: { en: "speed-up", ko: "속도" }, unit: "times", digits: 2, formula: "{before} ÷ {after}" },
  ],
  answer: {
    en: "From {before} to {after}: {saved} saved, {speedUp} as fast.",
    ko: "{before}에서 {after}으로: {saved} 줄고 속도는 {speedUp}다.",
  },
  bars: ["before", "after"],
  domain: { en: "Both times above 0.", ko: "두 시간 모두 0보다 크다." },
  source: {
    en: "A speaker’s illustration at the 2020 ad:tech session; no study behind it.",
    ko: "2020년 애드텍(ad:tech) 발표자의 예시이며 연구 결과는 아니다.",
  },
});
