import type { Bilingual } from "../../../../language/language.ts";

/** The words of what published projections got right since. */
const en = {
  title: "Projected growth and growth measured so far",
  help: "Each projection’s pace against what the World Bank has measured since, to {year}, in percent a year. Of each span only the years up to {year} are compared; if its early years were meant to be faster or slower than the rest, that shows as a difference.",
  economy: "Economy",
  expected: "Projected",
  actual: "Measured since",
  verdict: "So far",
  head: "{name}, {date}",
  kinds: {
    real: "Real growth as the outlook states it.",
    potential: "Potential growth as the outlook states it: what the economy can sustain. Single years depart from it.",
    sizes: "The pace between the projection’s own sizes at purchasing power, against real growth.",
    dollars:
      "Calculated here: the yearly growth from the size in the year before the span, as the World Bank has it today, to the first size projected, both in dollars of that year. What is measured is GDP in dollars less American inflation, so a country’s own prices and its exchange rate count too.",
  },
  scenarios: { baseline: "{name}", pessimistic: "{name}, pessimistic", optimistic: "{name}, optimistic" },
  pace: "{value} ({from}–{to})",
  paceOne: "{value} ({from})",
  notYet: "first year {from}",
  newSeries: "new series from {year}",
  notComparable: "cannot be compared",
  close: "within half a percentage point",
  slower: "{points} percentage points slower",
  faster: "{points} percentage points faster",
  next: "No year for which a size was projected has come yet; the first are {list}.",
  nextOne: "{name} in {year}",
  ranks: "Ranks can first be compared in {year}.",
};

const ko: typeof en = {
  title: "지금까지의 적중 정도",
  help: "전망한 성장률과 세계은행이 {year}년까지 집계한 실제 성장률을 연 %로 비교한다. 전망 기간 가운데 이미 실적이 나온 해만 비교하므로, 기간 초반의 성장률을 후반보다 높거나 낮게 잡은 전망에서는 그것도 차이로 나타난다.",
  economy: "나라",
  expected: "전망",
  actual: "그 뒤의 실적",
  verdict: "지금까지",
  head: "{name} {date}",
  kinds: {
    real: "전망에 제시된 실질 성장률이다.",
    potential:
      "전망에 제시된 잠재 성장률이다. 무리 없이 지속할 수 있는 성장률을 말하며, 한 해의 실제 성장률은 이와 다를 수 있다.",
    sizes: "전망에 제시된 구매력 기준 규모로 계산한 성장률을 실질 성장률과 비교했다.",
    dollars:
      "우리가 계산한 증가율이다. 전망 기간 직전 해의 규모(세계은행의 현재 발표값)에서 전망이 처음 제시한 규모까지의 연평균 증가율이며, 둘 다 직전 해의 달러로 쟀다. 실적은 달러 GDP에서 미국의 물가 상승을 뺀 것이므로 그 나라의 물가와 환율 변화가 들어 있다.",
  },
  scenarios: { baseline: "{name}", pessimistic: "{name}(비관)", optimistic: "{name}(낙관)" },
  pace: "{value} ({from}~{to})",
  paceOne: "{value} ({from})",
  notYet: "{from}년부터",
  newSeries: "{year}년부터 새 계열",
  notComparable: "비교할 수 없음",
  close: "0.5%포인트 이내",
  slower: "{points}%포인트 낮음",
  faster: "{points}%포인트 높음",
  next: "규모를 전망한 해는 아직 하나도 오지 않았다. 가장 이른 해는 {list}이다.",
  nextOne: "{name} {year}년",
  ranks: "여러 나라의 순위가 실린 가장 이른 해는 {year}년이어서, 순위는 그해에 처음 비교할 수 있다.",
};

export type SinceWords = typeof en;
export const sinceWords: Bilingual<SinceWords> = { en, ko };
