import { kpi } from "../kpi.ts";

export default kpi({
  id: "engagement-blog",
  group: "engagement",
  name: { en: "Engagement on a blog", ko: "블로그 참여율" },
  inputs: [
    { id: "comments", label: { en: "comments", ko: "댓글" }, unit: "acts", initial: "120" },
    { id: "trackbacks", label: { en: "trackbacks", ko: "트랙백" }, unit: "acts", initial: "10" },
    { id: "shares", label: { en: "shares", ko: "공유" }, unit: "acts", initial: "70" },
    { id: "posts", label: { en: "posts", ko: "글" }, unit: "posts", initial: "20" },
    { id: "impressions", label: { en: "post views", ko: "글 조회" }, unit: "impressions", initial: "8,000" },
  ],
  outputs: [
    { id: "acts", label: { en: "acts", ko: "반응" }, unit: "acts", formula: "{comments} + {trackbacks} + {shares}" },
    {
      id: "perPost",
      label: { en: "acts per post", ko: "글 하나당 반응" },
      unit: "acts",
      digits: 2,
      formula: "{acts} ÷ {posts}",
    },
    {
      id: "perImpression",
      label: { en: "acts per hundred post views", ko: "글 조회 대비 반응" },
      unit: "percent",
      digits: 2,
      formula: "{acts} ÷ {impressions} × 100",
    },
  ],
  answer: {
    en: "The same {acts} are {perPost} a post and {perImpression} of post views.",
    ko: "같은 반응 {acts}이 글 하나로는 {perPost}, 글 조회 대비로는 {perImpression}다.",
  },
  bars: ["comments", "trackbacks", "shares"],
  domain: {
    en: "Posts and post views above 0. Acts per post may exceed 1 and are no percentage; one viewer may act twice.",
    ko: "글과 글 조회 수는 0보다 많다. 글 하나당 반응은 1을 넘을 수 있고 퍼센트가 아니다. 한 사람이 두 번 반응할 수 있다.",
  },
  source: {
    en: "Rebuilt from the 2011 article’s list of acts. The numbers are our own example.",
    ko: "2011년 글이 든 반응의 목록을 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
});
