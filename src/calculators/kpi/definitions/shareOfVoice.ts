import { kpi } from "../kpi.ts";

export default kpi({
  id: "share-of-voice",
  group: "opinion",
  name: { en: "Share of voice", ko: "언급 점유율" },
  inputs: [
    { id: "ours", label: { en: "mentions of our brand", ko: "자사 브랜드 언급" }, unit: "mentions", initial: "320" },
    {
      id: "all",
      label: { en: "mentions of all brands, ours included", ko: "모든 브랜드 언급(자사 포함)" },
      unit: "mentions",
      initial: "1,600",
    },
  ],
  outputs: [
    {
      id: "share",
      label: { en: "share of voice", ko: "언급 점유율" },
      unit: "percent",
      digits: 1,
      formula: "{ours} ÷ {all} × 100",
    },
  ],
  answer: {
    en: "{ours#} of {all} name us: {share}.",
    ko: "같은 업종의 언급 {all} 가운데 {ours}이 자사 언급이다. 점유율은 {share}다.",
  },
  bars: ["ours", "all"],
  domain: {
    en: "Mentions of all brands above 0; ours are among them.",
    ko: "전체 언급은 0보다 많고, 자사 언급은 그 일부다.",
  },
  source: {
    en: "Named in the interview with a social data specialist, 2021. The numbers are our own example.",
    ko: "2021년 소셜 데이터 전문가 인터뷰에 이름만 나온다. 숫자는 우리가 든 예다.",
  },
});
