import { kpi } from "../kpi.ts";

export default kpi({
  id: "cost-per-click",
  group: "money",
  name: { en: "Cost per click-through", ko: "유입 한 건의 비용" },
  inputs: [
    { id: "hoursPerDay", label: { en: "hours a day", ko: "하루 작업 시간" }, initial: "1" },
    { id: "hourlyRate", label: { en: "value of an hour", ko: "시간당 비용" }, unit: "dollars", initial: "150" },
    { id: "clicksPerDay", label: { en: "click-throughs a day", ko: "하루 유입" }, initial: "50" },
    { id: "days", label: { en: "days in the year", ko: "한 해 일수" }, initial: "365" },
  ],
  outputs: [
    {
      id: "annualCost",
      label: { en: "cost a year", ko: "한 해 비용" },
      unit: "dollars",
      digits: 2,
      formula: "{hoursPerDay} × {hourlyRate} × {days}",
    },
    {
      id: "annualClicks",
      label: { en: "click-throughs a year", ko: "한 해 유입" },
      unit: "clicks",
      digits: 0,
      formula: "{clicksPerDay} × {days}",
    },
    {
      id: "costPerClick",
      label: { en: "cost of a click-through", ko: "유입 한 건의 비용" },
      unit: "dollars",
      digits: 3,
      formula: "{annualCost} ÷ {annualClicks}",
    },
  ],
  answer: { en: "A click-through costs {costPerClick}.", ko: "유입 한 건에 {costPerClick}가 든다." },
  bars: [],
  domain: {
    en: "Click-throughs above 0; no hours or rates below 0. The days cancel out.",
    ko: "유입은 0보다 많고 시간과 값은 0 이상이다. 일수는 약분된다.",
  },
  source: {
    en: "KDPaine & Partners, 2007, as the posts of 2011 give it.",
    ko: "KDPaine & Partners의 2007년 계산을 2011년 원문이 옮긴 것.",
  },
  slip: {
    en: "The posts print a yearly cost of $54,870. One hour at $150 on 365 days is $54,750, and only that gives their own $3 a click.",
    ko: "원문은 한 해 비용을 5만 4,870달러로 적었다. 하루 1시간, 시간당 150달러로 365일이면 5만 4,750달러이고, 그래야 원문의 3달러가 나온다.",
  },
});
