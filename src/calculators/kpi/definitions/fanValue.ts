import { kpi } from "../kpi.ts";

export default kpi({
  id: "fan-value",
  group: "money",
  name: { en: "Fan value", ko: "팬 가치" },
  inputs: [
    { id: "fans", label: { en: "fans", ko: "팬 수" }, unit: "people", initial: "10,000" },
    { id: "postsPerDay", label: { en: "posts a day", ko: "하루 글 수" }, initial: "2" },
    { id: "daysPerMonth", label: { en: "days a month", ko: "한 달 일수" }, initial: "30" },
    {
      id: "viewRate",
      label: { en: "fans who see a post", ko: "글을 보는 팬" },
      unit: "percent",
      initial: "100",
      range: [0, 100],
    },
    {
      id: "costPerMille",
      label: { en: "price of a thousand impressions", ko: "노출 1,000회의 가격" },
      unit: "dollars",
      initial: "5",
    },
  ],
  outputs: [
    { id: "share", label: { en: "view rate", ko: "글을 보는 팬의 비율" }, shown: false, digits: 2 },
    {
      id: "impressionsPerMonth",
      label: { en: "impressions a month", ko: "한 달 노출" },
      unit: "impressions",
      digits: 0,
      formula: "{fans} × {postsPerDay} × {daysPerMonth} × {share}",
    },
    {
      id: "valuePerMonth",
      label: { en: "value a month", ko: "한 달 가치" },
      unit: "dollars",
      digits: 2,
      formula: "{impressionsPerMonth} ÷ 1,000 × {costPerMille}",
    },
    {
      id: "valuePerYear",
      label: { en: "value a year", ko: "한 해 가치" },
      unit: "dollars",
      digits: 2,
      formula: "{valuePerMonth} × 12",
    },
    {
      id: "valuePerFan",
      label: { en: "value of one fan a year", ko: "팬 한 명의 한 해 가치" },
      unit: "dollars",
      digits: 3,
      formula: "{valuePerYear} ÷ {fans}",
    },
  ],
  answer: {
    en: "The page is worth {valuePerMonth} a month, each fan {valuePerFan} a year.",
    ko: "이 페이지의 가치는 월 {valuePerMonth}, 팬 한 명당 연 {valuePerFan}다.",
  },
  bars: [],
  domain: {
    en: "Fans above 0; a view rate from 0 to 100%; no price below 0.",
    ko: "팬은 0보다 많고, 글을 보는 팬은 0에서 100%이며, 값은 0 이상이다.",
  },
  source: {
    en: "Vitrue, 2010, as the posts of 2011 give it. Vitrue’s own data gave 0.96 impressions for each fan and post; the example counts 1.",
    ko: "비트루(Vitrue)의 2010년 계산을 2011년 원문이 옮긴 것. 비트루의 자료에서는 글 하나가 팬 한 명당 0.96회 노출됐고, 예에서는 1회로 셌다.",
  },
  slip: {
    en: "The posts print $300,000 a month and $3,600,000 a year for 10,000 fans. Those sums need a million fans; the value of one fan is the same.",
    ko: "원문은 팬 1만 명의 가치를 한 달 30만 달러, 한 해 360만 달러로 적었다. 그 금액이 나오려면 팬이 100만 명이어야 한다. 팬 한 명의 가치는 같다.",
  },
  caution: {
    en: "The calculation prices exposure, not sales. Read the result as an upper bound of what a fan is worth.",
    ko: "노출의 가치이며 매출이 아니다. 상한으로 봐야 한다.",
  },
});
