import { engagement } from "../engagement.ts";

export default engagement({
  id: "engagement-blog",
  name: { en: "Engagement on a blog", ko: "블로그 참여율" },
  acts: [
    { id: "comments", label: { en: "comments", ko: "댓글" }, initial: "120" },
    { id: "trackbacks", label: { en: "trackbacks", ko: "트랙백" }, initial: "10" },
    { id: "shares", label: { en: "shares", ko: "공유" }, initial: "70" },
  ],
  seen: { en: "post views", ko: "글 조회" },
  seenUnit: "views",
});
