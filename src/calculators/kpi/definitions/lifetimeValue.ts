import { kpi } from "../kpi.ts";

export default kpi({
  id: "ltv",
  group: "product",
  name: { en: "Lifetime value with retention", ko: "유지율로 본 고객 생애 가치" },
  inputs: [
    { id: "margin", label: { en: "margin a period", ko: "기간당 이익" }, unit: "dollars", initial: "10" },
    {
      id: "retention",
      label: { en: "customers who stay", ko: "유지율(남는 고객의 비율)" },
      unit: "percent",
      initial: "80",
      range: [0, 99.99],
    },
    { id: "discount", label: { en: "discount a period", ko: "기간당 할인율" }, unit: "percent", initial: "10" },
    {
      id: "acquisitionCost",
      label: { en: "cost of winning a customer", ko: "고객 한 명을 얻는 비용" },
      unit: "dollars",
      initial: "20",
    },
  ],
  outputs: [
    { id: "r", label: { en: "retention", ko: "유지율" }, digits: 4, shown: false },
    { id: "d", label: { en: "discount rate", ko: "할인율" }, digits: 4, shown: false },
    {
      id: "later",
      label: { en: "value, first margin after one period", ko: "가치(첫 이익이 한 기간 뒤에 날 때)" },
      unit: "dollars",
      digits: 2,
      formula: "{margin} × {r} ÷ (1 + {d} − {r})",
    },
    {
      id: "atOnce",
      label: { en: "value, first margin at once", ko: "가치(첫 이익이 곧바로 날 때)" },
      unit: "dollars",
      digits: 2,
      formula: "{margin} × (1 + {d}) ÷ (1 + {d} − {r})",
    },
    {
      id: "ratio",
      label: { en: "value divided by that cost", ko: "획득 비용 대비 가치" },
      unit: "times",
      digits: 2,
      formula: "{later} ÷ {acquisitionCost}",
    },
  ],
  answer: {
    en: "A customer is worth {later}, or {atOnce} if the first margin comes at once.",
    ko: "고객 한 명의 가치는 {later}다. 첫 이익이 곧바로 나면 {atOnce}다.",
  },
  bars: ["later", "atOnce", "acquisitionCost"],
  domain: {
    en: "Retention from 0% to below 100%; discount of 0% or more; cost of winning above 0.",
    ko: "유지율은 0% 이상 100% 미만, 할인율은 0% 이상, 획득 비용은 0보다 크다.",
  },
  source: {
    en: "The usual formula in marketing; the 2020 ad:tech session only argues for the measure. The numbers are our own example.",
    ko: "업계의 표준 식이다. 2020년 애드텍(ad:tech) 발표에서는 이 지표를 쓰자고만 했다. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Constant retention for ever is a strong assumption: most customers leave in the first periods.",
    ko: "유지율이 일정하다는 것은 강한 가정이다. 고객은 처음 몇 기간에 가장 많이 떠난다.",
  },
});
