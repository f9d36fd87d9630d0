import type { Bilingual } from "../../../../language/language.ts";

/** The words of the uncertainty: what it rests on, the fan, the probabilities by year. */
const en = {
  /** Beside the answer: the shares of paths, each with its own words. */
  byThen: "chance that it has happened by {year}",
  byEnd: "by {year}",
  byEndOnly: "chance that it happens by {year}",
  aheadAtEnd: "chance of still being ahead in {year}",
  median: "middle year of overtaking (median)",
  medianNever: "never",
  medianAhead: "ahead",
  crossedBy: "of simulations overtake by {year}",
  aheadIn: "of simulations are ahead in {year}",
  neverBy: "of simulations never overtake up to {year}",
  help: [
    "The range rests on how much the ratio of the two economies has varied. From {from} to {to} its yearly change in dollars had a standard deviation of {marketSd} log points (about as many percent) and a correlation of {marketRho} with the change of the year before; for the difference in real growth these are {realSd} and {realRho} ({years} yearly changes each).",
    "Average growth is uncertain, too. Changes that last so long make {years} years tell no more than {effective} independent ones. The standard error of average growth is the size of yearly shocks divided by the square root of that number: {meanSd} log points a year.",
  ],
  errors:
    "The IMF’s editions since October 2020 put China’s ratio too high by {bias} log points one year ahead ({errors} projections, root mean square error {rmse}); this bias is not taken out of the path.",
  tooFew:
    "This pair has {years} yearly changes on record since {from}, fewer than {fewest}: too few to estimate a range. You can set the size of yearly shocks and how long they last yourself.",
  unknownPair: "There is no year with figures for both economies, so no range can be estimated.",
  peopleCertain: "Population is taken as projected, without uncertainty of its own.",
  realOnly: "With this measure only real growth is uncertain, so its figures are used.",
  borrowed:
    "These numbers are borrowed from the GDP of the two economies: the retail series hold {changes} changes from one year to the next, too few to estimate from.",
  beyond90: ". The 90% range leaves the chart in {year}",
  beyond50: ". The 90% range leaves the chart in {year}, the 50% range in {inner}",
  yearsTitle: "Chance by year",
  yearsMeasure:
    "Share of 10,000 simulations in which {chaser} has overtaken by each year, and in which it is ahead in that year",
  crossed: "overtaken by then",
  ahead: "ahead then",
  yearsAlternative: "Two lines from {first} to {last}, 0 to 100%. {points} By {last}, {never} have never overtaken.",
  yearsPoint: "{year}: {crossed} have overtaken, {ahead} are ahead.",
  yearHead: "Year",
  crossedHead: "Overtaken by then",
  aheadHead: "Ahead in that year",
  target: "The year {by} above is the target year of the growth needed. Change it there and these figures follow.",
  whyEarlier:
    "The answer at the top is the projection without shocks. The median counts the first year in which a simulation is ahead, even if it falls back later, so it is never later than the answer.",
};

const ko: typeof en = {
  byThen: "{year}까지 앞지를 확률",
  byEnd: "{year}까지",
  byEndOnly: "{year}까지 앞지를 확률",
  aheadAtEnd: "{year}에도 앞서 있을 확률",
  median: "순위가 바뀌는 해의 중앙값",
  medianNever: "없음",
  medianAhead: "이미 앞섬",
  crossedBy: "{year}까지 한 번이라도 앞지른 비율",
  aheadIn: "{year}에 앞서 있는 비율",
  neverBy: "{year}까지 앞지르지 못한 비율",
  help: [
    "두 경제의 비율이 지금까지 얼마나 크게 변했는지를 바탕으로 한다. {from}~{to}년에 달러로 잰 비율의 연간 변화는 표준편차가 {marketSd} 로그포인트(대략 같은 수의 %)였고 전해와의 상관계수는 {marketRho|이었다/였다}. 실질 성장률 차이는 표준편차가 {realSd} 로그포인트, 상관계수가 {realRho|이었다/였다}(연간 변화 {years}개씩).",
    "평균 성장률에도 오차가 있다. 한번 생긴 변화가 이만큼 이어지면 {years}년의 기록은 서로 무관한 {effective}년 치와 다르지 않다. 평균의 표준오차는 연간 충격의 크기를 이 햇수의 제곱근으로 나눈 값, 연 {meanSd} 로그포인트다.",
  ],
  errors:
    "IMF는 2020년 10월판부터 1년 뒤의 중국 비율을 평균 {bias} 로그포인트 높게 전망했다(전망 {errors}개, 평균제곱근오차 {rmse}). 이 편향은 경로에서 빼지 않았다.",
  tooFew:
    "두 경제에는 {from}년 뒤로 함께 기록된 연간 변화가 {years}개뿐이다. {fewest}개가 안 되어 불확실성을 추정하지 않는다. 충격의 크기와 지속 정도를 직접 정할 수는 있다.",
  unknownPair: "두 경제가 함께 기록된 해가 없어 불확실성을 추정할 수 없다.",
  peopleCertain: "인구는 추계 그대로 두고, 그 불확실성은 넣지 않았다.",
  realOnly: "이 기준에서는 실질 성장률만 불확실하므로 그 편차를 쓴다.",
  borrowed:
    "이 값은 두 경제의 GDP에서 빌려 왔다. 소매판매 자료에는 한 해에서 다음 해로 이어지는 변화가 {changes}개뿐이라 편차와 상관을 따로 구하기에 모자란다.",
  beyond90: ". 90% 범위는 {year}부터 차트를 벗어난다",
  beyond50: ". 90% 범위는 {year}부터, 50% 범위는 {inner}부터 차트를 벗어난다",
  yearsTitle: "연도별 확률",
  yearsMeasure: "모의실험 1만 번 가운데 {chaser|이/가} 그해까지 한 번이라도 앞지른 비율과 그해에 앞서 있는 비율",
  crossed: "그해까지 앞지름",
  ahead: "그해에 앞섬",
  yearsAlternative: "{first}부터 {last}까지 0~100%의 선 두 개. {points} {last}까지 앞지르지 못한 비율은 {never}다.",
  yearsPoint: "{year}에는 {crossed|이/가} 앞지른 적이 있고 {ahead|이/가} 앞서 있다.",
  yearHead: "연도",
  crossedHead: "그해까지 앞지름",
  aheadHead: "그해에 앞섬",
  target: "위에 나오는 {by|은/는} 필요한 성장률의 목표 연도다. 거기서 연도를 바꾸면 이 숫자도 바뀐다.",
  whyEarlier:
    "맨 위의 답은 충격이 없을 때의 전망이다. 모의실험에서는 나중에 다시 뒤처지더라도 처음 앞선 해를 추월한 해로 센다. 그래서 중앙값은 맨 위의 답과 같거나 그보다 이르다.",
};

export type ChanceWords = typeof en;
export const chanceWords: Bilingual<ChanceWords> = { en, ko };
