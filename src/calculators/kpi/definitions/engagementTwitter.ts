import { engagement } from "../engagement.ts";

export default engagement({
  id: "engagement-twitter",
  name: { en: "Engagement on Twitter", ko: "트위터 참여율" },
  acts: [
    { id: "retweets", label: { en: "retweets", ko: "리트윗" }, initial: "140" },
    { id: "replies", label: { en: "replies", ko: "답글" }, initial: "60" },
  ],
  seen: { en: "impressions", ko: "노출" },
  seenUnit: "impressions",
});
