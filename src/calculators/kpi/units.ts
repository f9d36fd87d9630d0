import type { Language } from "../../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../../language/numbers.ts";
import type { NumberField } from "../../language/readNumber.ts";

/** How a quantity is written: `#` stands for the number; English may have a form for one. */
const units = {
  percent: { en: ["#%"], ko: "#%" },
  points: { en: ["# percentage point", "# percentage points"], ko: "#%포인트" },
  won: { en: ["# won"], ko: "#원" },
  dollars: { en: ["$#"], ko: "#달러" },
  people: { en: ["# person", "# people"], ko: "#명" },
  issues: { en: ["# issue", "# issues"], ko: "#건" },
  mentions: { en: ["# mention", "# mentions"], ko: "#건" },
  acts: { en: ["# act", "# acts"], ko: "#번" },
  likes: { en: ["# like", "# likes"], ko: "#번" },
  posts: { en: ["# post", "# posts"], ko: "글 #개" },
  comments: { en: ["# comment", "# comments"], ko: "댓글 #개" },
  impressions: { en: ["# impression", "# impressions"], ko: "#회" },
  views: { en: ["# view", "# views"], ko: "#회" },
  clicks: { en: ["# click", "# clicks"], ko: "#건" },
  arrivals: { en: ["# arrival", "# arrivals"], ko: "#건" },
  visits: { en: ["# visit", "# visits"], ko: "#회" },
  minutes: { en: ["# minute", "# minutes"], ko: "#분" },
  hours: { en: ["# hour", "# hours"], ko: "#시간" },
  days: { en: ["# day", "# days"], ko: "#일" },
  years: { en: ["# year", "# years"], ko: "#년" },
  times: { en: ["# times"], ko: "#배" },
  rounds: { en: ["# time", "# times"], ko: "#번" },
} as const satisfies Readonly<Record<string, { en: readonly string[]; ko: string }>>;

export type Unit = keyof typeof units;

/** What a reader may write for a unit beside its own words. A wait of "5m" is five minutes, not five million. */
const shortWords: Partial<Record<Unit, readonly string[]>> = { minutes: ["min", "m"], hours: ["h"] };
const counts: readonly Unit[] = [
  "people",
  "issues",
  "mentions",
  "acts",
  "likes",
  "posts",
  "comments",
  "impressions",
  "views",
  "clicks",
  "arrivals",
  "visits",
];

/** What a field of a unit can hold, for the reader of numbers: its words may stand with the number, in both languages. */
export function unitField(unit: Unit | undefined): NumberField {
  if (!unit) return {};
  if (unit === "percent" || unit === "points") return { unit: "percent" };
  if (unit === "won" || unit === "dollars") return { unit };
  const { en, ko } = units[unit];
  const words = [...en, ...ko.split("#")].map((word) => word.replace("#", "").trim()).filter(Boolean);
  return { whole: counts.includes(unit), words: [...words, ...(shortWords[unit] ?? [])] };
}

/**
 * A number without its unit: whole numbers plain (7.000000000000001 is one), others with `least` to `digits` decimals,
 * zeros beyond the least left out.
 */
export function writeNumber(value: number, digits: number, language: Language, least = 0): string {
  if (Number.isInteger(Number(value.toPrecision(12)))) return formatNumber(value, 0, language);
  const full = Number(value.toFixed(digits));
  let enough = Math.min(least, digits);
  while (enough < digits && Number(value.toFixed(enough)) !== full) enough += 1;
  return formatNumber(value, enough, language);
}

/** A number as typed into a formula: all of its decimals, up to six. */
export function writePlain(value: number, language: Language): string {
  const digits = Math.min(6, (/\.(\d+)/.exec(String(value))?.[1] ?? "").length);
  return formatNumber(value, digits, language);
}

/** Whether Korean prose says a number in 만, 억 and 조: a whole one of five digits or more. */
const saidInMyriads = (value: number) => Number.isSafeInteger(value) && Math.abs(value) >= 10_000;

/** A number with its unit in the reader's language: "$3.60", "3.60달러", "2만 원", "1 issue". */
export function writeQuantity(value: number, unit: Unit | undefined, digits: number, language: Language): string {
  if (language === "ko" && unit && unit !== "percent" && unit !== "points") {
    const whole = Number(value.toPrecision(12));
    if (saidInMyriads(whole)) {
      const amount = formatKoreanAmount(whole, 16);
      return units[unit].ko.replace("#", /\d$/.test(amount) ? amount : `${amount} `);
    }
  }
  const number = writeNumber(value, digits, language, unit === "dollars" ? 2 : 0);
  if (!unit) return number;
  const { en, ko } = units[unit];
  const form = language === "ko" ? ko : ((Math.abs(value) === 1 ? en[0] : en.at(-1)) as string);
  return number.startsWith("−") && form.startsWith("$")
    ? `−${form.replace("#", number.slice(1))}`
    : form.replace("#", number);
}

/** The unit by itself, to stand after a field: "%", "won", "명". */
export function unitWord(unit: Unit, language: Language): string {
  const { en, ko } = units[unit];
  // "글 #개" names its thing before the number, and the field's label has named it already: 개 is what follows.
  return (language === "ko" ? (ko.split("#").at(-1) as string) : (en.at(-1) as string).replace("#", "")).trim();
}
