import { kpi } from "../kpi.ts";

export default kpi({
  id: "cpr",
  group: "exposure",
  name: { en: "CPR, the cost of reaching one percent", ko: "CPR, 도달률 1%당 비용" },
  inputs: [
    { id: "cost", label: { en: "cost", ko: "비용" }, unit: "won", initial: "1,000,000" },
    { id: "reached", label: { en: "people reached", ko: "도달한 사람" }, unit: "people", initial: "50,000" },
    {
      id: "population",
      label: { en: "target population", ko: "목표로 삼은 사람" },
      unit: "people",
      initial: "40,000,000",
    },
  ],
  outputs: [
    {
      id: "reach",
      label: { en: "reach", ko: "도달률" },
      unit: "percent",
      digits: 4,
      formula: "{reached} ÷ {population} × 100",
    },
    { id: "cpr", label: { en: "CPR", ko: "CPR" }, unit: "won", digits: 1, formula: "{cost} ÷ {reach}" },
    { id: "cpm", label: { en: "CPM", ko: "CPM" }, unit: "won", digits: 1, formula: "{cost} ÷ {reached} × 1,000" },
    {
      id: "identity",
      label: { en: "CPR from CPM", ko: "CPM으로 구한 CPR" },
      unit: "won",
      digits: 1,
      formula: "{cpm} × {population} ÷ 100,000",
    },
  ],
  answer: {
    en: "Reaching one percent of the population costs {cpr}; this budget reaches {reach}.",
    ko: "목표로 삼은 사람의 1%에 도달하는 데 {cpr}이 든다. 지금 도달률은 {reach}다.",
  },
  bars: [],
  domain: {
    en: "Reach above 0% and at most 100%; a cost of 0 or more.",
    ko: "도달률은 0%보다 크고 100% 이하, 비용은 0 이상이다.",
  },
  source: {
    en: "From the posts of 2011; advertising calls it cost per rating point. The numbers are our own example.",
    ko: "2011년 원문의 식. 광고에서는 시청률 1%당 비용이라 부른다. 숫자는 우리가 든 예다.",
  },
});
