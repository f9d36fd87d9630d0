import { kpi } from "../kpi.ts";

export default kpi({
  id: "reach-twitter",
  group: "exposure",
  name: { en: "Reach on Twitter, simple and refined", ko: "트위터 도달률(단순·정밀)" },
  inputs: [
    { id: "followers", label: { en: "followers", ko: "팔로어" }, unit: "people", initial: "50,000" },
    {
      id: "retweeters",
      label: { en: "accounts that retweeted", ko: "리트윗한 계정" },
      unit: "people",
      initial: "1,200",
    },
    {
      id: "retweetersNotFollowing",
      label: { en: "retweeters who do not follow us", ko: "그중 팔로어가 아닌 계정" },
      unit: "people",
      initial: "400",
    },
    { id: "population", label: { en: "internet users", ko: "인터넷 이용자" }, unit: "people", initial: "40,000,000" },
  ],
  outputs: [
    {
      id: "simpleReach",
      label: { en: "simple reach", ko: "단순 도달률" },
      unit: "percent",
      digits: 4,
      formula: "{followers} ÷ {population} × 100",
    },
    {
      id: "confirmedReach",
      label: { en: "refined reach", ko: "확인된 도달률" },
      unit: "percent",
      digits: 4,
      formula: "{retweeters} ÷ {population} × 100",
    },
    {
      id: "potential",
      label: { en: "potential audience", ko: "볼 수 있었던 사람" },
      unit: "people",
      formula: "{followers} + {retweetersNotFollowing}",
    },
    {
      id: "potentialReach",
      label: { en: "potential reach", ko: "잠재 도달률" },
      unit: "percent",
      digits: 4,
      formula: "{potential} ÷ {population} × 100",
    },
  ],
  answer: {
    en: "{retweeters} are known to have seen it; {potential#} may have.",
    ko: "본 것이 확인된 사람은 {retweeters}, 볼 수 있었던 사람은 {potential}이다.",
  },
  bars: ["retweeters", "followers", "potential"],
  domain: {
    en: "Those who do not follow are among those who retweeted; the people reached cannot exceed the population.",
    ko: "팔로어가 아닌 계정은 리트윗한 계정의 일부이고, 도달한 사람은 인터넷 이용자보다 많을 수 없다.",
  },
  source: {
    en: "The picture with the refined formula is lost, so both readings are given. The numbers are our own example.",
    ko: "정밀한 식이 담긴 원문의 그림이 남아 있지 않아 두 가지 해석을 모두 싣는다. 숫자는 우리가 든 예다.",
  },
});
