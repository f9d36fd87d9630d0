import { type Blank, blanksIn, fillBlanks } from "../../language/blanks.ts";
import { formatPeriod } from "../../language/periods.ts";
import { numberIn } from "./numberIn.ts";

/** English phrases and their Korean, both with blanks: "{a} years": "{a}년". */
export type Phrases = Readonly<Record<string, string>>;

/** The Korean for an English text, a day, month or quarter of the calendar in words, a number or sign as it is; undefined where a word has none. */
export type Translate = (text: string) => string | undefined;

/** Latin letters that make a word: a single one is a sign. */
const word = /[A-Za-z]{2}/;
/** A quarter, a month or a day as data write it. */
const period = /^\d{4}-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-\d{2})?)$/;
/** Texts that are several: sentences, and parts of an enumeration. */
const joints = [/((?<=[.!?])\s+)/, /(;\s+)/];

/** Reads the Korean for whole texts, for texts with blanks, and for those that are a sequence of such. */
export function translator(phrases: Phrases): Translate {
  const known = Object.entries(phrases);
  const exact = new Map(known.map(([english, korean]) => [plain(english), korean]));
  // The more of a text a pattern says itself, the surer it is the one that was meant.
  const patterns = known
    .filter(([english]) => blanksIn(english).length > 0)
    .map(patternOf)
    .sort((a, b) => b.said - a.said);
  const translate: Translate = (text) => {
    const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const korean = /\p{Script=Hangul}/u.test(inner)
      ? inner
      : (whole(plain(inner)) ?? (word.test(inner) ? undefined : inner));
    return korean === undefined ? undefined : before + korean + after;
  };
  const whole = (text: string) =>
    exact.get(text) ??
    (period.test(text) ? formatPeriod(text, "ko") : undefined) ??
    inParts(text, translate) ??
    firstOf(patterns, (pattern) => filled(pattern, text, translate));
  return translate;
}

/** The Korean of a sequence of texts, if each of them has some. */
function inParts(text: string, translate: Translate): string | undefined {
  const parts = joints.map((joint) => text.split(joint)).find(({ length }) => length > 1);
  const korean = parts?.map((part) => (/^;?\s*$/.test(part) ? part : translate(part)));
  return korean?.every((part) => part !== undefined) ? korean.join("") : undefined;
}

/** Apostrophes as they are typed. */
const plain = (text: string) => text.replaceAll("’", "'");

interface Pattern {
  /** How many characters it has beside its blanks. */
  readonly said: number;
  readonly form: RegExp;
  readonly names: readonly string[];
  readonly korean: string;
}

function patternOf([english, korean]: readonly [string, string]): Pattern {
  const names: string[] = [];
  const parts = plain(english).split(/(\{[^{}]*\})/);
  const form = parts.map((part) => {
    if (!/^\{.*\}$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(part.slice(1, -1));
    return "(.+?)";
  });
  const said = parts.filter((_, i) => i % 2 === 0).join("").length;
  return { said, form: new RegExp(`^${form.join("")}$`, "s"), names, korean };
}

/** The Korean of a pattern that the text has; every word that stands in a blank must have Korean too. */
function filled({ form, names, korean }: Pattern, text: string, translate: Translate): string | undefined {
  const found = form.exec(text)?.slice(1);
  if (!found) return undefined;
  const values = new Map(names.map((name, i) => [name, translate(found[i] as string)]));
  if ([...values.values()].includes(undefined)) return undefined;
  return fillBlanks(korean, ({ name, form: unit }: Blank) => numberIn(values.get(name), unit));
}

function firstOf<T, R>(list: readonly T[], read: (each: T) => R | undefined): R | undefined {
  for (const each of list) {
    const value = read(each);
    if (value !== undefined) return value;
  }
  return undefined;
}
