import { kpi } from "../kpi.ts";

export default kpi({
  id: "conversation-index",
  group: "engagement",
  name: { en: "Conversation index", ko: "대화 지수" },
  inputs: [
    { id: "comments", label: { en: "comments", ko: "댓글 수" }, unit: "comments", initial: "20" },
    { id: "posts", label: { en: "posts", ko: "글 수" }, unit: "posts", initial: "20" },
  ],
  outputs: [
    { id: "index", label: { en: "conversation index", ko: "대화 지수" }, digits: 2, formula: "{comments} ÷ {posts}" },
    {
      id: "outcome",
      label: { en: "class", ko: "판정" },
      words: {
        ignored: { en: "nobody pays attention", ko: "아무도 귀 기울이지 않음" },
        "below-normal": { en: "below normal", ko: "보통 아래" },
        normal: { en: "normal", ko: "보통" },
        best: { en: "the best state", ko: "가장 좋은 상태" },
      },
    },
  ],
  answer: {
    en: "{comments} on {posts} make an index of {index}: {outcome}.",
    ko: "{posts}에 {comments}, 대화 지수 {index}: {outcome}.",
  },
  bars: [],
  domain: {
    en: "Posts above 0. The source names only 0, 1 and above 1; “below normal” is our name.",
    ko: "글은 하나 이상이어야 한다. 원문은 지수가 0, 1, 1 초과일 때만 이름을 붙였다. ‘보통 아래’는 우리가 붙인 이름이다.",
  },
  source: {
    en: "Stowe Boyd, as the posts of 2011 give it. The counts are ours.",
    ko: "스토 보이드의 지수를 2011년 원문이 옮긴 것. 건수는 우리가 든 예다.",
  },
  caution: {
    en: "Volume measures the size of the network; read the comments too.",
    ko: "댓글 수는 네트워크의 크기를 나타낼 뿐이므로 내용도 읽어야 한다.",
  },
});
