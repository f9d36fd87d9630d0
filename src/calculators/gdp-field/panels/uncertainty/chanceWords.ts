import type { Bilingual } from "../../../../language/language.ts";

/** The words of the field's uncertainty: its controls, the table of chances, and what they rest on. */
const en = {
  legend: "Uncertainty",
  on: "Show a range of outcomes",
  sd: "Size of yearly shocks, log points (about percent)",
  rho: "Persistence: share of a shock that carries over to the next year, −0.95 to 0.95",
  common: "Common part of the shocks, 0 (none) to 1 (all)",
  in: "Chances in the year",
  seed: "Random seed",
  fromRecord: "from the record",
  address:
    "Names of these settings in the page’s address: sd, rho and common (each takes the word “history” or a number; sd in log points), seed, and “in” (the year).",
  title: "Chances of every rank in {year}",
  measure:
    "Share of 10,000 simulations in which an economy has each rank, percent. A dot stands for less than half a percent",
  economy: "Economy",
  expected: "Mean rank",
  range: "90% of simulations",
  first: "First",
  next: "Above the next",
  nextOf: "{chance} {name}",
  rank: "Rank {rank}",
  between: "{low}–{high}",
  help: "Every size departs from its path by yearly shocks: one that all economies share, each with a weight of its own, and one of each economy’s own. A shock that moves all alike leaves the order as it is; what counts is how differently each answers it. {grounds}",
  fromHistory:
    "Deviations are those of each economy’s own yearly changes since {from}: {sd} log points a year in the middle of this field.",
  ownDeviation: "Every economy has the deviation that was set, {sd} log points a year.",
  commonHistory:
    "The part in common is estimated for each; in the middle of this field it is {common}% of the variance.",
  commonOwn: "The part in common is set to {common}% of the variance of each.",
  persistence: "A change is correlated by {rho} with that of the year before.",
  mean: "The mean pace of each economy is known only as well as its record is long, which counts more the longer one looks ahead.",
  pair: "Two economies alone are estimated from their own ratio, which may persist more than this: their chances can differ from these.",
  refused:
    "Left out of the chances, with fewer than {fewest} yearly changes on record since {from}: {list}. With a deviation and a common share of your own they take part.",
  refusedOne: "{name} ({years})",
  tooFew: "Chances need two economies with a record.",
  waiting: "Fetching the record of past changes …",
  failed:
    "The record of past changes could not be fetched, so no chances can be given. Check the connection and turn uncertainty on again.",
};

const ko: typeof en = {
  legend: "불확실성",
  on: "가능한 결과의 범위 보기",
  sd: "한 해 충격의 크기, 로그포인트(대략 %)",
  rho: "충격이 다음 해로 이어지는 비율, −0.95~0.95",
  common: "전체 충격에서 공통 충격의 비중, 0~1",
  in: "확률을 보는 해",
  seed: "난수 시드",
  fromRecord: "기록에서 추정",
  address:
    "페이지 주소의 매개변수는 sd(충격의 크기. history 또는 모든 나라에 쓸 로그포인트), rho와 common(history 또는 숫자), seed(난수 시드), in(확률을 보는 해)이다.",
  title: "{year}년 순위의 확률",
  measure: "모의실험 1만 번 가운데 그 순위에 놓인 비율, %. 점은 0.5% 미만",
  economy: "나라",
  expected: "평균 순위",
  range: "모의실험의 90%",
  first: "1위",
  next: "다음 나라보다 위",
  nextOf: "{chance} {name}",
  rank: "{rank}위",
  between: "{low}~{high}",
  help: "나라마다 규모가 해마다 충격을 받아 경로에서 벗어난다. 모든 나라가 함께 받지만 받는 정도는 저마다 다른 공통 충격과 그 나라만의 충격을 함께 준다. 모든 나라에 똑같이 작용하는 충격은 순위를 바꾸지 않으며, 순위는 나라마다 다르게 작용하는 충격에 따라 바뀐다. {grounds}",
  fromHistory: "표준편차는 {from}년 이후 그 나라의 연간 변화에서 구했고, 고른 나라들의 중앙값은 연 {sd} 로그포인트다.",
  ownDeviation: "표준편차는 모든 나라에 연 {sd} 로그포인트로 정해 두었다.",
  commonHistory: "공통 충격의 비중은 나라마다 추정했고, 고른 나라들의 중앙값은 분산의 {common}%다.",
  commonOwn: "공통 충격의 비중은 모든 나라에 분산의 {common}%로 정해 두었다.",
  persistence: "한 해의 변화와 그 전해 변화의 상관계수는 {rho|이다/다}.",
  mean: "평균 성장률은 기록이 길수록 정확하며, 그 오차의 영향은 먼 미래일수록 커진다.",
  pair: "두 나라만 비교할 때는 두 나라의 비율에서 바로 추정하므로 변화가 더 오래 이어질 수 있고 확률도 여기와 다를 수 있다.",
  refused:
    "{from}년 이후 연간 변화가 {fewest}개가 안 되어 확률에서 뺀 나라: {list}. 표준편차와 공통 충격의 비중을 직접 정하면 들어간다.",
  refusedOne: "{name}({years}개)",
  tooFew: "기록이 있는 나라가 둘은 있어야 확률을 구할 수 있다.",
  waiting: "과거의 변화 기록을 가져오는 중…",
  failed: "과거의 변화 기록을 가져오지 못해 확률을 구할 수 없다. 연결을 확인하고 불확실성을 다시 켜면 된다.",
};

export type ChanceWords = typeof en;
export const chanceWords: Bilingual<ChanceWords> = { en, ko };
