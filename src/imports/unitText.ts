import type { Bilingual } from "../language/language.ts";

/** Units as offices write them, and as descriptors do, in both languages. */
const known: readonly (readonly [written: RegExp, unit: Bilingual])[] = [
  [/^(?:%|percent|per cent|퍼센트)$/i, { en: "percent", ko: "%" }],
  [/^(?:%p|percentage points?|pp|%포인트)$/i, { en: "percentage points", ko: "%포인트" }],
  [/^(?:명|인|人|persons?|people|number of (?:persons|people))$/i, { en: "people", ko: "명" }],
  [
    /^(?:천명|천인|千人|thousand (?:persons|people)|1,?000 (?:persons|people)|thousands of (?:persons|people))$/i,
    { en: "thousand people", ko: "천 명" },
  ],
  [/^(?:만명|만인)$/, { en: "ten thousand people", ko: "만 명" }],
  [/^(?:백만명|million (?:persons|people))$/i, { en: "million people", ko: "백만 명" }],
  [/^(?:원|krw|won)$/i, { en: "Korean won", ko: "원" }],
  [/^(?:천원|thousand won)$/i, { en: "thousand Korean won", ko: "천 원" }],
  [/^(?:백만원|million won|krw million|million krw)$/i, { en: "million Korean won", ko: "백만 원" }],
  [/^(?:억원|100 million won)$/i, { en: "hundred million Korean won", ko: "억 원" }],
  [/^(?:십억원|billion won|krw billion|billion krw)$/i, { en: "billion Korean won", ko: "십억 원" }],
  [/^(?:조원|trillion won|krw trillion|trillion krw)$/i, { en: "trillion Korean won", ko: "조 원" }],
  [/^(?:달러|미달러|us dollars?|usd|us\$|\$)$/i, { en: "US dollars", ko: "달러" }],
  [
    /^(?:천달러|thousand us dollars|usd thousand|thousand usd|us\$ thousand)$/i,
    { en: "thousand US dollars", ko: "천 달러" },
  ],
  [
    /^(?:백만달러|million us dollars|usd million|million usd|us\$ million|\$ million|millions of (?:us )?dollars)$/i,
    { en: "million US dollars", ko: "백만 달러" },
  ],
  [
    /^(?:십억달러|billion us dollars|usd billion|billion usd|us\$ billion|\$ billion|billions of (?:us )?dollars)$/i,
    { en: "billion US dollars", ko: "십억 달러" },
  ],
  [/^(?:유로|euros?|eur)$/i, { en: "euros", ko: "유로" }],
  [/^(?:million euros?|eur million|million eur)$/i, { en: "million euros", ko: "백만 유로" }],
  [/^(?:위안|元|yuan|cny|rmb)$/i, { en: "yuan", ko: "위안" }],
  [/^(?:억위안|亿元|100 million yuan)$/i, { en: "hundred million yuan", ko: "억 위안" }],
  [/^(?:가구|households?)$/i, { en: "households", ko: "가구" }],
  [/^(?:개|개소|units?|number)$/i, { en: "units", ko: "개" }],
  [/^(?:건|cases?)$/i, { en: "cases", ko: "건" }],
  [/^(?:년|세|years?)$/i, { en: "years", ko: "년" }],
  [/^(?:톤|tonnes?|tons?|t)$/i, { en: "tonnes", ko: "톤" }],
  [/^(?:천톤|thousand tonnes?|kt)$/i, { en: "thousand tonnes", ko: "천 톤" }],
];

const hangul = /[\uac00-\ud7a3]/;

/** A unit in both languages; of one that is not known, what is written stands in its own language and the other is open. */
export function unitText(written: string): Bilingual {
  const bare = written.replace(/\s+/g, " ").trim();
  const found = known.find(
    ([pattern]) => pattern.test(bare) || (hangul.test(bare) && pattern.test(bare.replace(/\s/g, ""))),
  );
  if (found) return found[1];
  return hangul.test(bare) ? { en: "", ko: bare } : { en: bare, ko: "" };
}

/** The unit in brackets of a head, "Population (thousand persons)", where what is in them is one that is known. */
export function unitInHead(head: string): Bilingual | undefined {
  const inside = Array.from(head.matchAll(/[([（]([^)\]）]+)[)\]）]/g), ([, text = ""]) => text);
  return inside.map(unitText).find(({ en, ko }) => en !== "" && ko !== "");
}

/**
 * The unit that a line over the table gives for all of it: "(단위: 천명)", "Unit: percent", or at the end of a title, as
 * in "Population, thousand persons", one that is known. Of several units none is that of all.
 */
export function unitAbove(lines: readonly string[]): Bilingual | undefined {
  for (const line of lines) {
    const [, given] = /(?:단위|単位|单位|units?)[\s\u3000:：]+([^)\]）]+)/i.exec(line) ?? [];
    if (given) return /[,，/]/.test(given) ? undefined : unitText(given);
  }
  for (const line of lines) {
    const last = unitText(line.split(",").at(-1) ?? "");
    const found = unitInHead(line) ?? (line.includes(",") && last.en && last.ko ? last : undefined);
    if (found) return found;
  }
  return undefined;
}
