import { kpi } from "../kpi.ts";

export default kpi({
  id: "time-on-site",
  group: "engagement",
  name: { en: "Mean time on site", ko: "평균 체류 시간" },
  inputs: [
    { id: "totalTime", label: { en: "time of all visits", ko: "전체 체류 시간" }, unit: "minutes", initial: "900" },
    { id: "visits", label: { en: "visits", ko: "방문" }, unit: "visits", initial: "300" },
  ],
  outputs: [
    {
      id: "mean",
      label: { en: "mean time", ko: "평균 체류 시간" },
      unit: "minutes",
      digits: 2,
      formula: "{totalTime} ÷ {visits}",
    },
  ],
  answer: { en: "A visit lasts {mean} on average.", ko: "한 번 오면 평균 {mean} 머문다." },
  bars: [],
  domain: { en: "Visits above 0; time of 0 or more.", ko: "방문은 0보다 많고 시간은 0 이상이다." },
  source: {
    en: "Named in the posts of 2011 among the server’s measures. The numbers are our own example.",
    ko: "2011년 원문에 서버 기록의 지표로 이름만 나온다. 숫자는 우리가 든 예다.",
  },
});
