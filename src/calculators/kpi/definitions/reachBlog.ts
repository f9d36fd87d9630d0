import { kpi } from "../kpi.ts";

export default kpi({
  id: "reach-blog",
  group: "exposure",
  name: { en: "Reach of a blog", ko: "블로그 도달률" },
  inputs: [
    { id: "total", label: { en: "all visitors", ko: "전체 방문자" }, unit: "people", initial: "60,000" },
    { id: "repeated", label: { en: "repeat visitors", ko: "중복 방문자" }, unit: "people", initial: "15,000" },
    { id: "subscribers", label: { en: "feed subscribers", ko: "구독자" }, unit: "people", initial: "5,000" },
    { id: "population", label: { en: "internet users", ko: "인터넷 이용자" }, unit: "people", initial: "40,000,000" },
  ],
  outputs: [
    {
      id: "visitors",
      label: { en: "unique visitors", ko: "순방문자" },
      unit: "people",
      formula: "{total} − {repeated}",
    },
    {
      id: "reached",
      label: { en: "people reached", ko: "도달한 사람" },
      unit: "people",
      formula: "{visitors} + {subscribers}",
    },
    {
      id: "reach",
      label: { en: "reach", ko: "도달률" },
      unit: "percent",
      digits: 3,
      formula: "{reached} ÷ {population} × 100",
    },
  ],
  answer: {
    en: "{reached} at most had a chance to see it: {reach} of internet users.",
    ko: "볼 기회가 있었던 사람은 많아야 {reached}이다. 인터넷 이용자의 {reach}다.",
  },
  bars: ["total", "visitors", "reached"],
  domain: {
    en: "Repeat visitors cannot exceed all visitors, nor people reached the population. Anyone who both visits and subscribes is counted twice, so this is an upper bound.",
    ko: "중복 방문자는 전체 방문자보다, 도달한 사람은 인터넷 이용자보다 많을 수 없다. 방문자이면서 구독자인 사람은 두 번 세므로 상한이다.",
  },
  source: {
    en: "Rebuilt from the posts of 2011. The numbers are our own example.",
    ko: "2011년 원문을 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Having a chance to see something is not the same as seeing it.",
    ko: "볼 기회가 있었다는 것이지 보았다는 뜻이 아니다.",
  },
});
