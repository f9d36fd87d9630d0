import { kpi } from "../kpi.ts";

export default kpi({
  id: "cpm",
  group: "exposure",
  name: { en: "CPM, the cost of a thousand people", ko: "CPM, 1,000명 도달 비용" },
  inputs: [
    { id: "cost", label: { en: "cost", ko: "비용" }, unit: "won", initial: "1,000,000" },
    { id: "reached", label: { en: "people reached", ko: "도달한 사람" }, unit: "people", initial: "50,000" },
  ],
  outputs: [
    { id: "cpm", label: { en: "CPM", ko: "CPM" }, unit: "won", digits: 1, formula: "{cost} ÷ {reached} × 1,000" },
    { id: "blog", label: { en: "a blog, textbook example", ko: "블로그, 교과서의 예" }, unit: "won", shown: false },
    {
      id: "newspaper",
      label: { en: "a newspaper, textbook example", ko: "신문, 교과서의 예" },
      unit: "won",
      shown: false,
    },
  ],
  answer: { en: "Reaching a thousand people costs {cpm}.", ko: "1,000명에게 도달하는 데 {cpm}이 든다." },
  bars: ["cpm", "blog", "newspaper"],
  domain: { en: "People reached above 0; a cost of 0 or more.", ko: "도달한 사람은 0보다 많고 비용은 0 이상이다." },
  source: {
    en: "From the posts of 2011, which take it from advertising. Cost and people are our own example; the two textbook values are of Park Won-ki and others, 2005, and hypothetical.",
    ko: "광고의 개념을 빌린 2011년 원문의 식. 비용과 사람 수는 우리가 든 예다. 교과서의 두 값은 박원기 외(2005)의 가정이다.",
  },
  caution: {
    en: "It compares the price of exposure, not its effect.",
    ko: "노출 비용을 비교할 뿐 효과를 비교하지는 않는다.",
  },
});
