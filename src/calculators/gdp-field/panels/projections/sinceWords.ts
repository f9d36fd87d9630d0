import type { Bilingual } from "../../../../language/language.ts";

/** The words of what published projections got right since. */
const en = {
  title: "What they got right so far",
  help: "Each projection’s pace against what the World Bank has measured since, to {year}, in percent a year. A span is set against those of its years that have come, so a first part that was meant to be faster or slower than the rest counts as a difference.",
  economy: "Economy",
  expected: "Projected",
  actual: "Measured since",
  verdict: "So far",
  head: "{name}, {date}",
  kinds: {
    real: "Real growth as the outlook states it.",
    potential:
      "Growth of potential as the outlook states it: what the economy can sustain, from which single years depart.",
    sizes: "The pace between the projection’s own sizes at purchasing power, against real growth.",
    dollars:
      "Worked out here: the pace from the World Bank’s size of the year before the span, as known today, to the projection’s first size, in dollars of that year. Measured is GDP in dollars at the prices of that year, so exchange rates count too.",
  },
  scenarios: { baseline: "{name}", pessimistic: "{name}, pessimistic", optimistic: "{name}, optimistic" },
  pace: "{value} ({from}–{to})",
  paceOne: "{value} ({from})",
  notYet: "first year {from}",
  close: "within half a point",
  slower: "{points} points slower",
  faster: "{points} points faster",
  next: "No year of which a size is projected has come yet; the first are {list}.",
  nextOne: "{name} in {year}",
  ranks: "Ranks can first be set against each other in {year}.",
};

const ko: typeof en = {
  title: "지금까지 얼마나 맞았나",
  help: "전망이 내다본 속도와 그 뒤 세계은행이 {year}년까지 집계한 속도를 연 %로 견준다. 전망한 기간 가운데 이미 지난 해만 견주므로, 앞부분을 뒷부분보다 빠르거나 느리게 잡은 전망이면 그것도 차이로 나타난다.",
  economy: "나라",
  expected: "전망",
  actual: "그 뒤의 실적",
  verdict: "지금까지",
  head: "{name} {date}",
  kinds: {
    real: "전망이 밝힌 실질 성장률이다.",
    potential: "전망이 밝힌 잠재 성장률이다. 이어 갈 수 있는 속도를 말하며, 한 해의 성장률은 이와 다를 수 있다.",
    sizes: "전망이 내놓은 구매력 기준 규모 사이의 속도를 실질 성장률에 견주었다.",
    dollars:
      "여기서 계산했다. 기간 바로 전해의 규모(세계은행이 지금 알리는 값)에서 전망의 첫 규모까지를 그해 달러로 이은 속도다. 실적은 그해 물가의 달러로 환산한 GDP이므로 환율 변화도 들어 있다.",
  },
  scenarios: { baseline: "{name}", pessimistic: "{name}(비관)", optimistic: "{name}(낙관)" },
  pace: "{value} ({from}~{to})",
  paceOne: "{value} ({from})",
  notYet: "{from}년부터",
  close: "0.5포인트 안",
  slower: "{points}포인트 느림",
  faster: "{points}포인트 빠름",
  next: "규모를 내다본 해는 아직 하나도 오지 않았다. 가장 먼저 오는 해는 {list}이다.",
  nextOne: "{name} {year}년",
  ranks: "순위는 {year}년에 처음 견줄 수 있다.",
};

export type SinceWords = typeof en;
export const sinceWords: Bilingual<SinceWords> = { en, ko };
