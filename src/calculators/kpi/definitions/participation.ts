import { kpi } from "../kpi.ts";

export default kpi({
  id: "participation",
  group: "engagement",
  name: { en: "Participation by level", ko: "참여 단계의 분포" },
  inputs: [
    { id: "lurking", label: { en: "people who only look", ko: "보기만 하는 사람" }, unit: "people", initial: "900" },
    {
      id: "casual",
      label: { en: "people who like or follow", ko: "좋아요나 팔로우만 하는 사람" },
      unit: "people",
      initial: "70",
    },
    {
      id: "active",
      label: { en: "people who comment or share", ko: "댓글·공유하는 사람" },
      unit: "people",
      initial: "20",
    },
    {
      id: "committed",
      label: { en: "people who return or subscribe", ko: "거듭 참여하는 사람" },
      unit: "people",
      initial: "8",
    },
    {
      id: "loyalist",
      label: { en: "people who praise unasked", ko: "자발적으로 칭찬하는 사람" },
      unit: "people",
      initial: "2",
    },
  ],
  outputs: [
    { id: "total", label: { en: "all people", ko: "전체 사람" }, unit: "people", shown: false },
    {
      id: "lurkingShare",
      label: { en: "lurking", ko: "보기만 함" },
      unit: "percent",
      digits: 1,
      formula: "{lurking} ÷ {total} × 100",
    },
    { id: "casualShare", label: { en: "casual", ko: "가벼운 참여" }, unit: "percent", digits: 1 },
    { id: "activeShare", label: { en: "active", ko: "활발한 참여" }, unit: "percent", digits: 1 },
    { id: "committedShare", label: { en: "committed", ko: "헌신" }, unit: "percent", digits: 1 },
    {
      id: "loyalistShare",
      label: { en: "loyalist", ko: "충성" },
      unit: "percent",
      digits: 1,
      formula: "{loyalist} ÷ {total} × 100",
    },
  ],
  answer: {
    en: "Of {total}, {lurkingShare} only look and {loyalistShare} praise unasked.",
    ko: "{total} 가운데 {lurkingShare}는 보기만 하고 {loyalistShare}는 자발적으로 칭찬한다.",
  },
  bars: ["lurkingShare", "casualShare", "activeShare", "committedShare", "loyalistShare"],
  domain: {
    en: "At least one person; each counts once, at the highest level reached.",
    ko: "한 명은 있어야 하고, 한 사람은 가장 높은 단계에서 한 번만 센다.",
  },
  source: {
    en: "KDPaine’s five levels. Which act shows which level is our choice, since the picture in the posts is lost. The numbers are our own example.",
    ko: "KDPaine의 다섯 단계. 어떤 행동이 어느 단계인지는 원문의 그림이 남아 있지 않아 우리가 정했다. 숫자도 우리가 든 예다.",
  },
});
