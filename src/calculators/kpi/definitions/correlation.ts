import { kpi } from "../kpi.ts";

export default kpi({
  id: "correlation",
  group: "engagement",
  name: { en: "Engagement and sales, correlated", ko: "참여와 매출의 상관" },
  inputs: [
    {
      id: "xs",
      label: { en: "engagement, one value a period", ko: "참여(기간마다 값 하나)" },
      kind: "list",
      initial: "12, 15, 14, 18, 21, 20",
    },
    {
      id: "ys",
      label: { en: "sales, one value a period", ko: "매출(기간마다 값 하나)" },
      kind: "list",
      initial: "100, 108, 111, 117, 126, 131",
    },
  ],
  outputs: [
    { id: "n", label: { en: "periods", ko: "기간" } },
    { id: "r", label: { en: "correlation r", ko: "상관계수 r" }, digits: 3 },
    {
      id: "shared",
      label: { en: "variance shared", ko: "결정계수(함께 변한 비율)" },
      unit: "percent",
      digits: 1,
      formula: "{r} × {r} × 100",
    },
    {
      id: "rest",
      label: { en: "variance not shared", ko: "나머지(따로 변한 비율)" },
      unit: "percent",
      digits: 1,
      shown: false,
    },
    {
      id: "changes",
      label: { en: "correlation of the changes", ko: "변화량의 상관계수" },
      digits: 3,
      words: {
        "too-few": { en: "too few periods", ko: "기간이 모자람" },
        "no-variance": { en: "the changes do not vary", ko: "변화량이 늘 같음" },
      },
    },
  ],
  answer: {
    en: "Levels correlate at r = {r}; their changes at r = {changes}.",
    ko: "값의 상관계수 r = {r}, 변화량의 상관계수 r = {changes}.",
  },
  bars: ["shared", "rest"],
  domain: {
    en: "Two lists of equal length, three values or more, neither constant.",
    ko: "두 목록의 길이가 같고 값이 셋 이상이며 어느 쪽도 일정하지 않다.",
  },
  source: {
    en: "Pearson’s coefficient, which the posts of 2011 would use to predict sales. The numbers are our own example.",
    ko: "2011년 원문이 매출 예측에 쓰라고 권한 피어슨 상관계수. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Two trends correlate whatever they measure. Look at the changes, and do not read a cause into either.",
    ko: "추세가 있는 값끼리는 무엇이든 상관이 높다. 변화량의 상관도 함께 보고, 어느 쪽도 인과관계로 해석하지 않는다.",
  },
});
