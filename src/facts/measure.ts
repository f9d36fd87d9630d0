import type { UnitName } from "../language/units.ts";
import { units } from "../language/units.ts";

/** What a number counts, as far as it decides which numbers may be combined and which may be printed so. */
export interface Measure {
  /** "percent", "points", "times", "money:usd", "things", "people", "years", "year", "date"; "unknown" fits everything. */
  readonly kind: string;
  /** Power of ten of one unit: 9 for billions. */
  readonly exponent: number;
  /** What is counted, as its unit calls it: "stores", "visits". Two kinds of things are not divided by each other. */
  readonly noun: string;
}

export const unknownMeasure: Measure = { kind: "unknown", exponent: 0, noun: "" };

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const plainKinds: Readonly<Record<string, string>> = {
  percent: "percent",
  "percentage points": "points",
  "log points": "log-points",
  times: "times",
  index: "index",
  year: "year",
  years: "years",
  months: "months",
  days: "days",
  hours: "hours",
  minutes: "minutes",
  seconds: "seconds",
  people: "people",
  users: "people",
  fans: "people",
  members: "people",
};

/** The measure that a descriptor's or a row's unit says in English: "billion US dollars", "percent of visits". */
export function measureOfWords(words: string): Measure {
  const [, scale, rest = ""] = /^(?:(thousand|million|billion|trillion) )?(.*)$/.exec(words.trim().toLowerCase()) ?? [];
  const exponent = scales[scale ?? ""] ?? 0;
  if (/ per | ?\/ ?/.test(rest)) return { kind: "rate", exponent, noun: rest };
  if (/dollars?$/.test(rest)) return { kind: "money:usd", exponent, noun: rest.includes("international") ? rest : "" };
  if (/yuan$/.test(rest)) return { kind: "money:cny", exponent, noun: "" };
  if (/won$/.test(rest)) return { kind: "money:krw", exponent, noun: "" };
  if (/^percent\b/.test(rest)) return { kind: "percent", exponent, noun: "" };
  return { kind: plainKinds[rest] ?? "things", exponent, noun: rest };
}

/** The measure of a fact's or a figure column's unit. */
export function measureOfUnit(unit: UnitName): Measure {
  const { kind, exponent, money } = units[unit];
  if (unit === "percentage-points") return { kind: "points", exponent, noun: "" };
  if (kind === "money") return { kind: `money:${Object.keys(money)[0]}`, exponent, noun: "" };
  if (kind === "units" || kind === "downloads" || kind === "views" || kind === "count")
    return { kind: "things", exponent, noun: kind === "count" ? "" : kind };
  if (kind === "ratio") return { kind: "times", exponent, noun: "" };
  return { kind, exponent, noun: "" };
}

/** Whether two numbers count the same, so that they may be added, subtracted and divided by one another. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return a.kind === b.kind && a.exponent === b.exponent && (a.noun === b.noun || !a.noun || !b.noun);
}

const countable = new Set(["things", "people"]);

/** Whether a number of this measure is printed with the signs of that kind. */
export function isPrintedAs(measure: Measure, kind: string): boolean {
  if (kind === measure.kind || kind === "bare" || measure.kind === "unknown") return true;
  if (kind === "count" || countable.has(kind)) return countable.has(measure.kind) || measure.kind === "rank";
  return false;
}

/** The unit under which a fact of this measure is written, its numbers scaled by the power of ten. */
export function unitNameOf({ kind, noun }: Pick<Measure, "kind" | "noun">, exponent: number): UnitName {
  const scale = { 0: "", 3: "thousand", 6: "million", 9: "billion", 12: "trillion" }[exponent] ?? "";
  const money = /^money:(\w+)$/.exec(kind)?.[1];
  const names = money
    ? [scale ? `${money}-${scale}` : money]
    : kind === "things"
      ? [...(/copies|units|subscriptions|tracks/.test(noun) ? [scaled(scale, "units")] : []), scaled(scale, "count")]
      : [scaled(scale, kind)];
  if (kind === "points") names.unshift("percentage-points");
  return (names.find((name) => name in units) ?? "count") as UnitName;
}

const scaled = (scale: string, name: string) => (scale ? `${scale}-${name}` : name);
