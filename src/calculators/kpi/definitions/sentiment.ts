import { kpi } from "../kpi.ts";

export default kpi({
  id: "sentiment",
  group: "opinion",
  name: { en: "Sentiment ratio", ko: "감성 비율" },
  inputs: [
    { id: "positive", label: { en: "positive mentions", ko: "긍정 언급" }, unit: "mentions", initial: "50" },
    { id: "negative", label: { en: "negative mentions", ko: "부정 언급" }, unit: "mentions", initial: "50" },
    { id: "neutral", label: { en: "neutral mentions", ko: "중립 언급" }, unit: "mentions", initial: "0" },
    {
      id: "target",
      label: { en: "target set before", ko: "미리 정한 목표" },
      unit: "percent",
      initial: "60",
      range: [0, 100],
    },
  ],
  outputs: [
    { id: "total", label: { en: "all mentions", ko: "전체 언급" }, shown: false },
    {
      id: "positiveShare",
      label: { en: "positive share", ko: "긍정 비율" },
      unit: "percent",
      digits: 1,
      formula: "{positive} ÷ {total} × 100",
    },
    {
      id: "negativeShare",
      label: { en: "negative share", ko: "부정 비율" },
      unit: "percent",
      digits: 1,
      formula: "{negative} ÷ {total} × 100",
    },
    {
      id: "net",
      label: { en: "net sentiment", ko: "순감성" },
      unit: "points",
      digits: 1,
      formula: "{positiveShare} − {negativeShare}",
    },
    { id: "gap", label: { en: "distance from the target", ko: "목표와의 차이" }, unit: "points", digits: 1 },
    {
      id: "outcome",
      label: { en: "target", ko: "목표" },
      words: { attained: { en: "reached", ko: "달성" }, missed: { en: "missed", ko: "미달" } },
    },
  ],
  answer: {
    en: "{positiveShare} of the mentions are positive. The target of {target} is {outcome}; the difference is {gap}.",
    ko: "긍정 언급은 {positiveShare}다. 목표 {target}에는 {outcome}, 차이는 {gap}다.",
  },
  bars: ["positiveShare", "negativeShare", "target"],
  domain: {
    en: "At least one mention; the target between 0 and 100%. Say whether neutral mentions are in the denominator.",
    ko: "언급이 하나는 있어야 하고 목표는 0에서 100% 사이다. 중립 언급을 분모에 넣는지 밝혀야 한다.",
  },
  source: {
    en: "Rebuilt from the posts of 2011: positive and negative come out even, the target is 60%. The counts are ours.",
    ko: "2011년 원문의 예를 옮겼다. 긍정과 부정이 같고 목표는 60%다. 건수는 우리가 든 예다.",
  },
  caution: {
    en: "A ratio says whether a goal was met only if a target was set beforehand.",
    ko: "비율은 미리 정한 목표가 있을 때에만 성과가 된다.",
  },
});
