import { kpi } from "../kpi.ts";

export default kpi({
  id: "response-time",
  group: "support",
  name: { en: "Response time", ko: "응답 시간" },
  inputs: [
    {
      id: "waits",
      label: { en: "waiting times", ko: "기다린 시간" },
      unit: "minutes",
      kind: "list",
      initial: "10, 20, 60",
    },
    {
      id: "unanswered",
      label: { en: "issues still unanswered", ko: "아직 답하지 못한 문의" },
      unit: "issues",
      initial: "1",
    },
  ],
  outputs: [
    { id: "total", label: { en: "sum of waits", ko: "기다린 시간의 합" }, unit: "minutes", digits: 1, shown: false },
    { id: "answered", label: { en: "issues answered", ko: "답한 문의" }, shown: false },
    { id: "received", label: { en: "issues received", ko: "받은 문의" }, shown: false },
    {
      id: "mean",
      label: { en: "mean wait", ko: "평균 응답 시간" },
      unit: "minutes",
      digits: 1,
      formula: "{total} ÷ {answered}",
    },
    { id: "median", label: { en: "median wait", ko: "중앙값" }, unit: "minutes", digits: 1 },
    {
      id: "perReceived",
      label: { en: "by the posts’ formula", ko: "원문 방식으로 구한 값" },
      unit: "minutes",
      digits: 1,
      formula: "{total} ÷ {received}",
    },
  ],
  answer: {
    en: "Those who were answered waited {mean} on average; still unanswered: {unanswered}.",
    ko: "답을 받은 사람은 평균 {mean} 기다렸다. 아직 답하지 못한 문의가 {unanswered} 있다.",
  },
  bars: ["mean", "median", "perReceived"],
  domain: {
    en: "At least one answered issue; no wait below 0. An unanswered issue is not a wait of 0: it is left out of the mean and shown beside it.",
    ko: "답한 문의가 하나는 있어야 하고 시간은 0보다 작을 수 없다. 답하지 못한 문의는 0분이 아니므로 평균에 넣지 않고 따로 적는다.",
  },
  source: {
    en: "Rebuilt from the definition in the posts of 2011. The numbers are our own example.",
    ko: "2011년 원문의 정의를 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
  slip: {
    en: "The posts divide by the issues received and call the result the average. That is the mean only when every issue was answered.",
    ko: "원문은 받은 문의 수로 나누고 그 값을 평균이라고 했다. 모든 문의에 답했을 때만 평균과 같다.",
  },
});
