import { kpi } from "../kpi.ts";

export default kpi({
  id: "roi",
  group: "money",
  name: { en: "Return on investment", ko: "투자수익률" },
  inputs: [
    { id: "people", label: { en: "people reached", ko: "도달하는 사람" }, unit: "people", initial: "2,500" },
    {
      id: "spendPerYear",
      label: { en: "spending of each a year", ko: "한 사람의 한 해 구매" },
      unit: "dollars",
      initial: "1,000",
    },
    { id: "uplift", label: { en: "rise expected", ko: "기대하는 증가율" }, unit: "percent", initial: "20" },
    {
      id: "margin",
      label: { en: "margin: share of revenue that is profit", ko: "이익률(매출 중 이익)" },
      unit: "percent",
      initial: "100",
      range: [0, 100],
    },
    { id: "cost", label: { en: "cost", ko: "비용" }, unit: "dollars", initial: "200,000" },
  ],
  outputs: [
    { id: "share", label: { en: "margin", ko: "이익률" }, digits: 2, shown: false },
    {
      id: "gain",
      label: { en: "gain", ko: "이익" },
      unit: "dollars",
      digits: 2,
      formula: "{people} × {spendPerYear} × {uplift} ÷ 100 × {share}",
    },
    { id: "net", label: { en: "net gain", ko: "순이익" }, unit: "dollars", digits: 2, formula: "{gain} − {cost}" },
    { id: "roi", label: { en: "return", ko: "수익률" }, unit: "percent", digits: 1, formula: "{net} ÷ {cost} × 100" },
    {
      id: "breakEvenUplift",
      label: { en: "rise needed to break even", ko: "본전에 필요한 증가율" },
      unit: "percent",
      digits: 2,
      words: { none: { en: "no size", ko: "없음" } },
    },
  ],
  answer: {
    en: "A gain of {gain} on {cost} is a return of {roi}. A rise of {breakEvenUplift} would break even.",
    ko: "비용 {cost}로 이익 {gain}를 얻는다. 수익률은 {roi}, 본전에 필요한 증가율은 {breakEvenUplift}다.",
  },
  bars: ["gain", "cost"],
  domain: {
    en: "Cost above 0; the gain as a share of revenue between 0 and 100%. It assumes that everyone reached buys, and because of the programme.",
    ko: "비용은 0보다 크고 이익률은 0에서 100%다. 도달한 사람이 모두 이 활동 때문에 구매한다고 가정한다.",
  },
  source: {
    en: "The LEGO ambassadors in a book by Jim Sterne, 2010, as the posts of 2011 give it.",
    ko: "짐 스턴의 책(2010)에 나온 레고 앰배서더를 2011년 원문이 옮긴 것.",
  },
  caution: {
    en: "The posts count all extra revenue as gain. With a margin of 40% nothing is left.",
    ko: "원문은 늘어난 매출을 모두 이익으로 계산했다. 이익률이 40%면 본전이다.",
  },
});
