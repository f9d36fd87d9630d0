import { kpi } from "../kpi.ts";

export default kpi({
  id: "audience-growth",
  group: "exposure",
  name: { en: "Audience growth", ko: "팬 증가율" },
  inputs: [
    { id: "added", label: { en: "fans added", ko: "늘어난 팬" }, unit: "people", initial: "200,000" },
    { id: "before", label: { en: "fans before", ko: "그전의 팬" }, unit: "people", initial: "3,333" },
  ],
  outputs: [
    {
      id: "growth",
      label: { en: "growth", ko: "증가율" },
      unit: "percent",
      digits: 1,
      formula: "{added} ÷ {before} × 100",
    },
  ],
  answer: {
    en: "{added} more than the {before#} before: growth of {growth}.",
    ko: "팬 {before}에서 {added} 늘었다. 증가율은 {growth}다.",
  },
  bars: ["before", "added"],
  domain: {
    en: "Fans before above 0: from nothing there is no growth rate.",
    ko: "그전의 팬은 0보다 많아야 한다. 팬이 0명이었다면 증가율을 계산할 수 없다.",
  },
  source: {
    en: "The Corona campaign in the posts of 2011: nearly 200,000 fans added. The base of 3,333 is what its percentage implies at most.",
    ko: "2011년 원문의 코로나 맥주 캠페인: 팬이 20만 명 가까이 늘었다. 그전의 3,333명은 증가율에서 역산한 최댓값이다.",
  },
  caution: {
    en: "A large percentage of a small base says little: state the base, too.",
    ko: "출발값이 작아서 나온 큰 증가율은 성과로 보기 어렵다.",
  },
});
