import { kpi } from "../kpi.ts";

export default kpi({
  id: "optimisation-cycle",
  group: "product",
  name: { en: "Optimisation cycle", ko: "개선 주기" },
  inputs: [
    {
      id: "days",
      label: { en: "days of a cycle", ko: "광고를 한 번 고치는 데 걸리는 날" },
      unit: "days",
      initial: "3",
    },
  ],
  outputs: [
    {
      id: "rounds",
      label: { en: "corrections in 30 days", ko: "30일 동안 고치는 횟수" },
      unit: "rounds",
      digits: 2,
      formula: "30 ÷ {days}",
    },
    { id: "daily", label: { en: "with a daily cycle", ko: "날마다 고칠 때" }, unit: "rounds", shown: false },
  ],
  answer: {
    en: "With a correction every {days}, there are {rounds#} in 30 days.",
    ko: "{days}에 한 번 광고를 고치면 한 달에 {rounds} 고친다.",
  },
  bars: ["rounds", "daily"],
  domain: { en: "A cycle above 0 days.", ko: "주기는 0일보다 길다." },
  source: {
    en: "The 2020 ad:tech session: correcting a campaign is said to take 3 days to a month in Japan and a day in the United States.",
    ko: "2020년 애드텍(ad:tech) 발표: 캠페인을 고치는 데 일본은 3일에서 한 달, 미국은 하루가 걸린다고 했다.",
  },
});
