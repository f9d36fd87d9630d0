import { kpi } from "../kpi.ts";

export default kpi({
  id: "ltv-simple",
  group: "product",
  name: { en: "Lifetime value from averages", ko: "평균으로 본 고객 생애 가치" },
  inputs: [
    { id: "orderValue", label: { en: "value of an order", ko: "주문 한 번의 금액" }, unit: "dollars", initial: "25" },
    { id: "ordersPerYear", label: { en: "orders a year", ko: "한 해 주문 수" }, initial: "8" },
    { id: "years", label: { en: "years as a customer", ko: "고객으로 머무는 햇수" }, unit: "years", initial: "3" },
    { id: "margin", label: { en: "margin", ko: "이익률" }, unit: "percent", initial: "30", range: [0, 100] },
  ],
  outputs: [
    { id: "share", label: { en: "margin", ko: "이익률" }, digits: 4, shown: false },
    {
      id: "value",
      label: { en: "lifetime value", ko: "고객 생애 가치" },
      unit: "dollars",
      digits: 2,
      formula: "{orderValue} × {ordersPerYear} × {years} × {share}",
    },
  ],
  answer: { en: "A customer brings {value} over {years}.", ko: "고객 한 명이 {years} 동안 {value}를 남긴다." },
  bars: ["orderValue", "value"],
  domain: { en: "No value below 0; the margin from 0 to 100%.", ko: "모든 값은 0 이상, 이익률은 0에서 100%다." },
  source: {
    en: "The simplest formula in use in marketing. The numbers are our own example.",
    ko: "업계에서 쓰는 가장 단순한 식이다. 숫자는 우리가 든 예다.",
  },
});
