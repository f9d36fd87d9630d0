import { kpi } from "../kpi.ts";

export default kpi({
  id: "response-rate",
  group: "support",
  name: { en: "Response rate", ko: "응답률" },
  inputs: [
    { id: "answered", label: { en: "issues answered", ko: "답한 문의" }, unit: "issues", initial: "45" },
    { id: "received", label: { en: "issues received", ko: "받은 문의" }, unit: "issues", initial: "60" },
  ],
  outputs: [
    {
      id: "rate",
      label: { en: "response rate", ko: "응답률" },
      unit: "percent",
      digits: 1,
      formula: "{answered} ÷ {received} × 100",
    },
  ],
  answer: {
    en: "Of {received}, {answered#} were answered: {rate}.",
    ko: "문의 {received} 가운데 {answered}에 답했다. 응답률은 {rate}다.",
  },
  bars: ["answered", "received"],
  domain: {
    en: "Received above 0; answered no more than received. An answer counts in the period in which the issue came in.",
    ko: "받은 문의는 0보다 많고, 답한 문의는 받은 문의를 넘지 않는다. 답은 문의가 들어온 기간에 센다.",
  },
  source: {
    en: "Rebuilt from the definition in the posts of 2011. The numbers are our own example.",
    ko: "2011년 원문의 정의를 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Add up counts, not rates: the rate of two channels together is not the mean of their rates.",
    ko: "합칠 때는 비율이 아니라 건수를 더한다. 두 채널을 합친 응답률은 두 응답률의 평균이 아니다.",
  },
});
