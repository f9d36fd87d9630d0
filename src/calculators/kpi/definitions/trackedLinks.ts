import { kpi } from "../kpi.ts";

export default kpi({
  id: "tracked-links",
  group: "engagement",
  name: { en: "Tracked links", ko: "추적 링크" },
  inputs: [
    {
      id: "links",
      label: { en: "addresses of arrivals, one a line", ko: "유입 주소(한 줄에 하나)" },
      kind: "lines",
      initial: "https://example.com/?1234\nhttps://example.com/?1234\nhttps://example.com/?5678\nhttps://example.com/",
    },
    { id: "code", label: { en: "code to count", ko: "집계할 추적 코드" }, kind: "text", initial: "1234" },
  ],
  outputs: [
    { id: "all", label: { en: "all arrivals", ko: "전체 유입" }, unit: "arrivals", shown: false },
    { id: "withCode", label: { en: "with this code", ko: "이 추적 코드" }, unit: "arrivals" },
    { id: "otherCodes", label: { en: "with another code", ko: "다른 추적 코드" }, unit: "arrivals" },
    { id: "untagged", label: { en: "without a code", ko: "추적 코드 없음" }, unit: "arrivals" },
    {
      id: "share",
      label: { en: "share of this code", ko: "이 추적 코드의 비율" },
      unit: "percent",
      digits: 1,
      formula: "{withCode} ÷ {all} × 100",
    },
  ],
  answer: {
    en: "Of {all}, {withCode#} carried the code: {share}.",
    ko: "유입 {all} 가운데 {withCode}에 이 추적 코드가 있다. {share}다.",
  },
  bars: ["withCode", "otherCodes", "untagged"],
  domain: {
    en: "At least one arrival. An address without a code counts as untagged.",
    ko: "유입이 하나는 있어야 한다. 추적 코드가 없는 주소는 따로 센다.",
  },
  source: {
    en: "KDPaine’s tip in the posts of 2011: add a code to the link. The addresses are our own example.",
    ko: "링크에 추적 코드를 붙이라는 2011년 원문의 조언. 주소는 우리가 든 예다.",
  },
});
