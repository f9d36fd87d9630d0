import { kpi } from "../kpi.ts";

export default kpi({
  id: "relationship",
  group: "opinion",
  name: { en: "Relationship index", ko: "관계 지수" },
  inputs: [
    { id: "trust", label: { en: "answers on trust", ko: "신뢰 문항의 답" }, kind: "text", initial: "4, 5, 2r" },
    {
      id: "satisfaction",
      label: { en: "answers on satisfaction", ko: "만족 문항의 답" },
      kind: "text",
      initial: "3, 4",
    },
    { id: "commitment", label: { en: "answers on commitment", ko: "헌신 문항의 답" }, kind: "text", initial: "4, 4" },
    {
      id: "controlMutuality",
      label: { en: "answers on mutual control", ko: "상호 통제 문항의 답" },
      kind: "text",
      initial: "3, 2",
    },
    { id: "low", label: { en: "low end of the scale", ko: "척도의 가장 낮은 값" }, initial: "1" },
    { id: "high", label: { en: "high end of the scale", ko: "척도의 가장 높은 값" }, initial: "5" },
  ],
  outputs: [
    { id: "trustMean", label: { en: "trust", ko: "신뢰" }, digits: 2 },
    { id: "satisfactionMean", label: { en: "satisfaction", ko: "만족" }, digits: 2 },
    { id: "commitmentMean", label: { en: "commitment", ko: "헌신" }, digits: 2 },
    { id: "controlMutualityMean", label: { en: "mutual control", ko: "상호 통제" }, digits: 2 },
    {
      id: "indexMean",
      label: { en: "relationship index", ko: "관계 지수" },
      digits: 2,
      formula: "({trustMean} + {satisfactionMean} + {commitmentMean} + {controlMutualityMean}) ÷ 4",
    },
  ],
  answer: {
    en: "The relationship stands at {indexMean} on a scale from {low} to {high}.",
    ko: "관계 지수: {indexMean} (척도 {low}~{high}).",
  },
  bars: ["trustMean", "satisfactionMean", "commitmentMean", "controlMutualityMean"],
  domain: {
    en: "At least one answer for each of the four, all within the scale. An r after an answer marks a question worded negatively; its answer is reversed.",
    ko: "네 차원마다 답이 하나는 있어야 하고 모두 척도 안에 있어야 한다. 답 뒤의 r은 부정 문항이라는 표시로, 뒤집어 계산한다.",
  },
  source: {
    en: "Hon and Grunig’s dimensions, as KDPaine uses them. The answers are our own example.",
    ko: "혼과 그루닉의 네 차원을 KDPaine의 방식으로 계산한다. 답은 우리가 든 예다.",
  },
});
