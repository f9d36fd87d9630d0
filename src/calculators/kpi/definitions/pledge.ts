import { kpi } from "../kpi.ts";

export default kpi({
  id: "pledge",
  group: "money",
  name: { en: "Pledge per action", ko: "좋아요 한 번당 약속 금액" },
  inputs: [
    { id: "pledge", label: { en: "amount pledged", ko: "약속한 금액" }, unit: "dollars", initial: "100,000" },
    { id: "goal", label: { en: "likes asked for", ko: "목표 좋아요" }, unit: "likes", initial: "100,000" },
    { id: "actions", label: { en: "likes given", ko: "실제 좋아요" }, unit: "likes", initial: "100,000" },
  ],
  outputs: [
    {
      id: "pricePerAction",
      label: { en: "price of one like", ko: "좋아요 한 번의 가격" },
      unit: "dollars",
      digits: 2,
      formula: "{pledge} ÷ {goal}",
    },
    { id: "amount", label: { en: "amount due", ko: "내야 할 금액" }, unit: "dollars", digits: 2 },
    {
      id: "outcome",
      label: { en: "goal", ko: "목표" },
      words: { met: { en: "met", ko: "달성" }, open: { en: "not met", ko: "미달" } },
    },
  ],
  answer: {
    en: "The goal is {outcome}: {amount} is due, {pricePerAction} a like.",
    ko: "목표 {outcome}. 낼 금액은 {amount}, 좋아요 한 번에 {pricePerAction}다.",
  },
  bars: ["actions", "goal"],
  domain: {
    en: "A goal above 0. Short of the goal nothing is due.",
    ko: "목표는 0보다 크다. 목표에 못 미치면 내지 않는다.",
  },
  source: { en: "The Skittles scholarship in the posts of 2011.", ko: "2011년 원문의 스키틀즈 장학금." },
});
