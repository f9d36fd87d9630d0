import { kpi } from "../kpi.ts";

export default kpi({
  id: "implied-base",
  group: "exposure",
  name: { en: "The base that a growth rate hides", ko: "증가율로 역산한 출발값" },
  inputs: [
    { id: "gain", label: { en: "fans added", ko: "늘어난 팬" }, unit: "people", initial: "200,000" },
    { id: "growth", label: { en: "growth announced", ko: "발표된 증가율" }, unit: "percent", initial: "6,000" },
  ],
  outputs: [
    {
      id: "base",
      label: { en: "fans before", ko: "그전의 팬" },
      unit: "people",
      digits: 0,
      formula: "{gain} ÷ ({growth} ÷ 100)",
    },
    {
      id: "after",
      label: { en: "fans after", ko: "그 뒤의 팬" },
      unit: "people",
      digits: 0,
      formula: "{base} + {gain}",
    },
  ],
  answer: {
    en: "If {gain} more are growth of {growth}, the base was {base}.",
    ko: "{gain}이 늘어 증가율이 {growth}라면 그전에는 {base}이었다.",
  },
  bars: ["base", "gain"],
  domain: { en: "Both above 0.", ko: "둘 다 0보다 크다." },
  source: {
    en: "The Corona campaign in the posts of 2011: nearly 200,000 added, more than 6,000%, no base given.",
    ko: "2011년 원문의 코로나 맥주 캠페인: 20만 명 가까이 늘었고 6,000%가 넘는다고 했으나 출발값은 적지 않았다.",
  },
});
