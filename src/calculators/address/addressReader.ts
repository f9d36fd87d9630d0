import { plainNumber } from "../../language/plainNumber.ts";
import type { NumberField, NumberReading } from "../../language/readNumber.ts";

/** Why a value of any address was not taken as it stood. */
export type ReadingCode = "repeated" | "unreadable" | "ambiguous" | "unknown" | "bound" | "reread" | "not-positive";

/** Why a value of the address of a pair was not taken as it stood. */
export type NoteCode =
  | ReadingCode
  | "same"
  | "several"
  | "no-basis"
  | "incomplete"
  | "own-unusable"
  | "half-alone"
  | "end-alone"
  | "rer-wins"
  | "no-currency"
  | "not-in-start"
  | "too-many"
  | "bad-shock"
  | "bad-compare"
  | "older-model"
  | "no-series"
  | "no-people"
  | "no-level";

/** One change: the parameter, what was given (shortened), what is used instead. */
export interface Note<Code extends string = NoteCode> {
  readonly code: Code;
  readonly name: string;
  readonly given: string;
  readonly used: string;
  /** The two numbers that an ambiguous text may be. */
  readonly readings?: readonly [number, number] | undefined;
}

/** How the text of a number is read. */
export type ReadNumber = (text: string, field: NumberField) => NumberReading;

const mostNotes = 12;

/** Reads a query string parameter by parameter, noting whatever could not be taken as it stood. */
export function addressReader<Code extends string = NoteCode>(search: string, readNumber: ReadNumber = plainNumber) {
  const parameters = new URLSearchParams(search);
  const notes: Note<Code | ReadingCode>[] = [];
  const repeated = new Set<string>();

  const note = (code: Code | ReadingCode, name: string, given: string, used: string, readings?: Note["readings"]) => {
    if (notes.length < mostNotes) notes.push({ code, name, given: shortened(given), used, readings });
  };
  const has = (name: string) => parameters.has(name);
  const all = (name: string) => parameters.getAll(name);
  const text = (name: string): string | undefined => {
    const values = all(name);
    if (values.length > 1 && !repeated.has(name)) {
      repeated.add(name);
      note("repeated", name, String(values.length), shortened(values[0] as string));
    }
    return values[0];
  };

  /** A number between two bounds, or `fallback` when there is none. */
  const number = (
    name: string,
    range: readonly [number, number],
    fallback: number,
    { isPositive = false, ...field }: NumberField & { readonly isPositive?: boolean } = {},
  ): number => {
    const given = text(name);
    if (given === undefined) return fallback;
    const reading = readNumber(given, { range, ...field });
    if (reading.kind !== "number") {
      const readings = reading.kind === "ambiguous" ? reading.readings : undefined;
      note(reading.kind, name, given, Number.isNaN(fallback) ? "" : String(fallback), readings);
      return fallback;
    }
    const { value } = reading;
    if (isPositive && value <= 0) {
      note("not-positive", name, given, "");
      return Number.NaN;
    }
    const held = Math.min(Math.max(value, range[0]), range[1]);
    const used = field.whole ? Math.round(held) : held;
    if (held !== value) note("bound", name, given, String(used));
    else if (used !== value || (given !== String(value) && !isPlain(given))) note("reread", name, given, String(used));
    return used;
  };
  const rate = (name: string, range: readonly [number, number], fallback: number) =>
    number(name, range, fallback, { unit: "percent" });
  const whole = (name: string, range: readonly [number, number], fallback: number) =>
    number(name, range, fallback, { whole: true });
  /** A sum of money above 0, in billions of dollars. */
  const billions = (name: string, range: readonly [number, number]): number =>
    number(name, range, Number.NaN, { isPositive: true, unit: "dollars", exponent: 9 });
  const choice = <T extends string>(name: string, options: readonly T[], fallback: T): T => {
    const given = text(name);
    if (given === undefined) return fallback;
    const found = options.find((option) => option === given);
    if (!found) note("unknown", name, given, fallback);
    return found ?? fallback;
  };
  return { notes, note, has, all, text, number, rate, whole, billions, choice, readNumber };
}

/**
 * Whether a number is written so that nobody needs to be told how it was read: not with a point before three digits,
 * which may have been meant to group thousands.
 */
function isPlain(given: string): boolean {
  return /^[+-]?(?!\d{1,3}\.\d{3}$)(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(given) && !Object.is(Number(given), -0);
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
