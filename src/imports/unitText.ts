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

/** How often a unit is meant, as it is written, in English and in Korean. */
const multiples: readonly (readonly [written: string, en: string, ko: string])[] = [
  ["thousands?|['’]?000s?|1,?000s?", "thousand", "천"],
  ["millions?|mn|mio", "million", "백만"],
  ["(?:100|hundred) millions?", "hundred million", "억"],
  ["billions?|bn", "billion", "십억"],
  ["trillions?|tn", "trillion", "조"],
];
const koreanMultiples: Readonly<Record<string, string>> = {
  천: "thousand",
  만: "ten thousand",
  십만: "hundred thousand",
  백만: "million",
  천만: "ten million",
  억: "hundred million",
  십억: "billion",
  백억: "ten billion",
  천억: "hundred billion",
  조: "trillion",
};
/** Units that are named by a shorter word behind "millions of", or before "in millions". */
const shortened: readonly (readonly [written: RegExp, unit: string])[] = [
  [/^(?:u\.?s\.? ?)?(?:dollars?|\$)$/i, "usd"],
  [/^(?:korean won|₩)$/i, "won"],
  [/^€$/, "eur"],
];

const hangul = /[\uac00-\ud7a3]/;

function knownUnit(written: string): Bilingual | undefined {
  const plain = shortened.find(([pattern]) => pattern.test(written))?.[1] ?? written;
  return known.find(
    ([pattern]) => pattern.test(plain) || (hangul.test(plain) && pattern.test(plain.replace(/\s/g, ""))),
  )?.[1];
}

/** A multiple of a unit, "millions of euros", "USD, millions", "$ in thousands", 백만 유로; or one of nothing named, "in thousands". */
function multipleOf(written: string): Bilingual | undefined {
  for (const [pattern, en, ko] of multiples) {
    if (new RegExp(`^(?:in )?(?:${pattern})$`, "i").test(written)) return { en: `${en}s`, ko };
    const [, of] = new RegExp(`^(?:in )?(?:${pattern})(?: of)? (.+)$`, "i").exec(written) ?? [];
    const [, before] = new RegExp(`^(.+?),? (?:in )?(?:${pattern})$`, "i").exec(written) ?? [];
    const base = knownUnit(of ?? before ?? "");
    if (base) return { en: `${en} ${base.en}`, ko: `${ko} ${base.ko}` };
  }
  const [, ko = "", base] = /^([천만십백억조]+)(.*)$/.exec(written.replace(/\s/g, "")) ?? [];
  const en = koreanMultiples[ko];
  if (!en) return undefined;
  if (base === "") return { en: `${en}s`, ko };
  const unit = knownUnit(base ?? "");
  return unit && { en: `${en} ${unit.en}`, ko: `${ko} ${unit.ko}` };
}

/** A unit in both languages; of one that is not known, what is written stands in its own language and the other is open. */
export function unitText(written: string): Bilingual {
  const bare = written.replace(/\s+/g, " ").trim();
  const found = knownUnit(bare) ?? multipleOf(bare);
  if (found) return found;
  return hangul.test(bare) ? { en: "", ko: bare } : { en: bare, ko: "" };
}

/** The unit in brackets of a head, "Population (thousand persons)", where what is in them is one that is known. */
export function unitInHead(head: string): Bilingual | undefined {
  const inside = Array.from(head.matchAll(/[([（]([^)\]）]+)[)\]）]/g), ([, text = ""]) => text);
  return inside.map(unitText).find(({ en, ko }) => en !== "" && ko !== "");
}

const isKnown = ({ en, ko }: Bilingual) => en !== "" && ko !== "";

/** The unit that a line is, or that it ends with after a comma. A title such as "Cases" is a unit only after a comma. */
function ofLine(line: string): Bilingual | undefined {
  const bare = (part: string) => part.replace(/^[\s([（]+|[\s)\]）]+$/g, "");
  const whole = knownUnit(bare(line))?.en === "percent" ? unitText(bare(line)) : multipleOf(bare(line));
  if (whole) return whole;
  const parts = line.split(/[,，]/);
  return parts.length > 1 ? unitText(bare(parts.at(-1) ?? "")) : undefined;
}

/** "in millions", with the unit before or behind it, anywhere in a line. */
const inMultiples =
  /(?:(us\$|\$|€|₩|usd|eur|krw|(?:u\.?s\.? )?dollars|euros|won|persons|people),? )?\bin ((?:hundred )?(?:thousand|million|billion|trillion)s?)(?: of ((?:u\.?s\.? )?[\p{L}$€₩]+))?/iu;

/** Whether a line names several units, "tonnes, percent" or "명 %": which column has which it does not say. */
function isOfSeveral(given: string): boolean {
  if (/[,，、/;·]/.test(given.replace(/(\d),(?=\d{3})/g, "$1"))) return true;
  const words = given.split(/\s+(?:및\s+|and\s+|or\s+)?/).map((word) => word.replace(/[([（]/g, ""));
  return !isKnown(unitText(given)) && words.length > 1 && words.every((word) => isKnown(unitText(word)));
}

/**
 * The unit that a line over the table gives for all of it: "(단위: 천명)", "Unit: percent", "in millions of euros", or one
 * that is known and stands alone in its line, or at the end of a title, as in "Population, thousand persons". Of several
 * units none is that of all.
 */
export function unitAbove(lines: readonly string[]): Bilingual | undefined {
  for (const line of lines) {
    const [, given] = /(?:단위|単位|单位|units?)[\s\u3000:：]+([^)\]）]+)/i.exec(line) ?? [];
    if (given) return isOfSeveral(given) ? undefined : unitText(given);
  }
  for (const line of lines) {
    const [, before, multiple, of] = inMultiples.exec(line) ?? [];
    const unit = of ?? before;
    const within = multiple && unitText(unit ? `${multiple} of ${unit}` : multiple);
    const found = unitInHead(line) ?? [within || undefined, ofLine(line)].find((unit) => unit && isKnown(unit));
    if (found) return found;
  }
  return undefined;
}
