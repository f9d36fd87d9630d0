import { kpi } from "../kpi.ts";

export default kpi({
  id: "advocacy",
  group: "opinion",
  name: { en: "Advocacy rate", ko: "지지율" },
  inputs: [
    {
      id: "advocates",
      label: { en: "authors who speak well of us", ko: "자사를 좋게 말한 사람" },
      unit: "people",
      initial: "120",
    },
    {
      id: "authors",
      label: { en: "authors who write about us or a rival", ko: "자사나 경쟁사에 대해 쓴 사람" },
      unit: "people",
      initial: "400",
    },
  ],
  outputs: [
    {
      id: "rate",
      label: { en: "advocacy rate", ko: "지지율" },
      unit: "percent",
      digits: 1,
      formula: "{advocates} ÷ {authors} × 100",
    },
  ],
  answer: {
    en: "{advocates#} of {authors} speak well of us: {rate}.",
    ko: "글을 쓴 {authors} 가운데 {advocates}이 자사를 좋게 말했다. 지지율은 {rate}다.",
  },
  bars: ["advocates", "authors"],
  domain: {
    en: "At least one author; advocates are among the authors; each author counts once.",
    ko: "글쓴이가 한 명은 있어야 하고, 지지자는 글쓴이의 일부이며, 한 사람은 한 번만 센다.",
  },
  source: {
    en: "Rebuilt from the posts of 2011. The numbers are our own example.",
    ko: "2011년 원문을 식으로 옮겼다. 숫자는 우리가 든 예다.",
  },
  caution: {
    en: "Paid praise that is not disclosed inflates it.",
    ko: "대가를 숨긴 칭찬이 섞이면 지지율이 실제보다 높게 나온다.",
  },
});
