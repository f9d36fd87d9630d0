import { kpi } from "../kpi.ts";

export default kpi({
  id: "influence-share",
  group: "opinion",
  name: { en: "Influence share", ko: "영향력 점유율" },
  inputs: [
    {
      id: "influence",
      label: { en: "influence of each advocate, in one measure", ko: "지지자별 영향력(한 가지 척도)" },
      kind: "list",
      initial: "400, 250, 250, 100",
    },
  ],
  outputs: [
    { id: "total", label: { en: "influence of all", ko: "영향력의 합" }, shown: false },
    { id: "largest", label: { en: "largest influence", ko: "가장 큰 영향력" }, shown: false },
    {
      id: "first",
      label: { en: "largest share", ko: "가장 큰 몫" },
      unit: "percent",
      digits: 1,
      formula: "{largest} ÷ {total} × 100",
    },
    { id: "second", label: { en: "second share", ko: "둘째 몫" }, unit: "percent", digits: 1 },
    { id: "third", label: { en: "third share", ko: "셋째 몫" }, unit: "percent", digits: 1 },
    { id: "rest", label: { en: "all others", ko: "나머지" }, unit: "percent", digits: 1 },
    { id: "advocates", label: { en: "advocates", ko: "지지자" }, unit: "people", shown: false },
    { id: "tied", label: { en: "advocates at rank 1", ko: "1위인 사람" }, unit: "people" },
  ],
  answer: {
    en: "The strongest of {advocates} holds {first} of the influence.",
    ko: "지지자 {advocates} 가운데 1위가 영향력의 {first}를 차지한다.",
  },
  bars: ["first", "second", "third", "rest"],
  domain: {
    en: "No value below 0, the sum above 0, one measure for all. Equal values have the same rank.",
    ko: "값은 0 이상이고 합은 0보다 크며 척도는 하나여야 한다. 몫이 같으면 순위도 같다.",
  },
  source: {
    en: "Altimeter Group’s measures: pieces written, times shared, or people reached. The numbers are our own example.",
    ko: "알티미터 그룹의 척도는 쓴 글, 공유된 횟수, 도달한 사람이다. 숫자는 우리가 든 예다.",
  },
});
