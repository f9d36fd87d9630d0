import { kpi } from "../kpi.ts";

export default kpi({
  id: "nested-shares",
  group: "product",
  name: { en: "A share of a share", ko: "비율의 비율" },
  inputs: [
    { id: "outer", label: { en: "first share", ko: "첫 비율" }, unit: "percent", initial: "95", range: [0, 100] },
    {
      id: "inner",
      label: { en: "share of that share", ko: "그 안의 비율" },
      unit: "percent",
      initial: "80",
      range: [0, 100],
    },
  ],
  outputs: [
    {
      id: "share",
      label: { en: "share of the whole", ko: "전체에서의 비율" },
      unit: "percent",
      digits: 2,
      formula: "{outer} × {inner} ÷ 100",
    },
  ],
  answer: { en: "{inner} of {outer} is {share} of the whole.", ko: "{outer}의 {inner}는 전체의 {share}다." },
  bars: ["outer", "inner", "share"],
  domain: { en: "Both between 0 and 100%.", ko: "둘 다 0에서 100% 사이다." },
  source: {
    en: "“80 percent of the 95 percent” from the 2020 ad:tech session. The claims themselves have no source; we show only the arithmetic.",
    ko: "2020년 애드텍(ad:tech) 발표의 ‘95%의 80%’. 주장 자체에는 출처가 없으며 여기서는 계산만 보여 준다.",
  },
});
