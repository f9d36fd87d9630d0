import { kpi } from "../kpi.ts";

export default kpi({
  id: "reach-facebook",
  group: "exposure",
  name: { en: "Reach of a Facebook page, simple and refined", ko: "페이스북 도달률(단순·정밀)" },
  inputs: [
    { id: "fans", label: { en: "fans", ko: "팬 수" }, unit: "people", initial: "100,000" },
    {
      id: "active",
      label: { en: "people who viewed or acted", ko: "보거나 반응한 사람" },
      unit: "people",
      initial: "30,000",
    },
    { id: "population", label: { en: "internet users", ko: "인터넷 이용자" }, unit: "people", initial: "40,000,000" },
  ],
  outputs: [
    {
      id: "simpleReach",
      label: { en: "simple reach", ko: "단순 도달률" },
      unit: "percent",
      digits: 4,
      formula: "{fans} ÷ {population} × 100",
    },
    {
      id: "refinedReach",
      label: { en: "refined reach", ko: "정밀 도달률" },
      unit: "percent",
      digits: 4,
      formula: "{active} ÷ {population} × 100",
    },
  ],
  answer: {
    en: "Counting fans, the page reaches {simpleReach} of internet users; counting people who viewed or acted, {refinedReach}.",
    ko: "팬으로 세면 인터넷 이용자의 {simpleReach}, 실제로 보거나 반응한 사람으로 세면 {refinedReach}다.",
  },
  bars: ["fans", "active"],
  domain: {
    en: "The population above 0 and no smaller than the people reached.",
    ko: "인터넷 이용자는 0보다 많고 도달한 사람보다 적지 않다.",
  },
  source: {
    en: "Rebuilt from the posts of 2011. The numbers are our own example.",
    ko: "2011년 원문을 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
});
