import { kpi } from "../kpi.ts";

export default kpi({
  id: "resolution",
  group: "support",
  name: { en: "Resolution rate", ko: "해결률" },
  inputs: [
    {
      id: "resolved",
      label: { en: "issues resolved to satisfaction", ko: "만족스럽게 해결한 문의" },
      unit: "issues",
      initial: "30",
    },
    { id: "issues", label: { en: "all issues", ko: "전체 문의" }, unit: "issues", initial: "60" },
  ],
  outputs: [
    {
      id: "rate",
      label: { en: "resolution rate", ko: "해결률" },
      unit: "percent",
      digits: 1,
      formula: "{resolved} ÷ {issues} × 100",
    },
  ],
  answer: {
    en: "Of {issues}, {resolved#} were resolved to the customer’s satisfaction: {rate}.",
    ko: "전체 {issues} 가운데 {resolved}이 만족스럽게 끝났다. 해결률은 {rate}다.",
  },
  bars: ["resolved", "issues"],
  domain: {
    en: "Issues above 0; resolved no more than issues.",
    ko: "전체 문의는 0보다 많고, 해결한 문의는 전체를 넘지 않는다.",
  },
  source: {
    en: "Altimeter Group, 2010, as the posts of 2011 give it. The numbers are our own example.",
    ko: "알티미터 그룹의 2010년 정의를 2011년 원문이 옮긴 것. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Satisfaction cannot be read from public counts. It takes a survey or the status of tickets.",
    ko: "만족은 겉으로 드러난 건수로 알 수 없다. 설문이나 처리 기록이 있어야 한다.",
  },
});
