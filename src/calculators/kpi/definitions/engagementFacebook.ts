import { engagement } from "../engagement.ts";

export default engagement({
  id: "engagement-facebook",
  name: { en: "Engagement on a Facebook page", ko: "페이스북 참여율" },
  acts: [
    { id: "likes", label: { en: "likes", ko: "좋아요" }, initial: "150" },
    { id: "comments", label: { en: "comments", ko: "댓글" }, initial: "30" },
    { id: "shares", label: { en: "shares", ko: "공유" }, initial: "20" },
  ],
  seen: { en: "impressions", ko: "노출" },
  seenUnit: "impressions",
});
