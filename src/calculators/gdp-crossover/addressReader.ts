/** Why a value of the address was not taken as it stood. */
export type NoteCode =
  | "repeated"
  | "unreadable"
  | "unknown"
  | "bound"
  | "reread"
  | "same"
  | "no-basis"
  | "incomplete"
  | "own-unusable"
  | "not-positive"
  | "half-alone"
  | "end-alone"
  | "rer-wins"
  | "no-currency"
  | "not-in-start"
  | "too-many"
  | "bad-shock"
  | "bad-compare"
  | "older-model";

/** One change: the parameter, what was given (shortened), what is used instead. */
export interface Note {
  readonly code: NoteCode;
  readonly name: string;
  readonly given: string;
  readonly used: string;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const mostNotes = 12;

/** Reads a query string parameter by parameter, noting whatever could not be taken as it stood. */
export function addressReader(search: string) {
  const parameters = new URLSearchParams(search);
  const notes: Note[] = [];
  const repeated = new Set<string>();

  const note = (code: NoteCode, name: string, given: string, used: string) => {
    if (notes.length < mostNotes) notes.push({ code, name, given: shortened(given), used });
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
  const number = (name: string, [low, high]: readonly [number, number], fallback: number): number => {
    const given = text(name);
    if (given === undefined) return fallback;
    const value = parse(given);
    if (Number.isNaN(value)) {
      note("unreadable", name, given, Number.isNaN(fallback) ? "" : String(fallback));
      return fallback;
    }
    const used = Math.min(Math.max(value, low), high);
    if (used !== value) note("bound", name, given, String(used));
    else if (!isPlain(given)) note("reread", name, given, String(used));
    return used;
  };
  const whole = (name: string, range: readonly [number, number], fallback: number): number => {
    const value = number(name, range, fallback);
    const used = Math.round(value);
    if (used !== value && !Number.isNaN(value)) note("reread", name, String(value), String(used));
    return used;
  };
  const positive = (name: string, range: readonly [number, number]): number => {
    const value = parse(text(name) ?? "");
    if (!(value <= 0)) return number(name, range, Number.NaN);
    note("not-positive", name, text(name) ?? "", "");
    return Number.NaN;
  };
  const choice = <T extends string>(name: string, options: readonly T[], fallback: T): T => {
    const given = text(name);
    if (given === undefined) return fallback;
    const found = options.find((option) => option === given);
    if (!found) note("unknown", name, given, fallback);
    return found ?? fallback;
  };
  return { notes, note, has, all, text, number, whole, positive, choice, parse };
}

/**
 * A decimal number, "Infinity" included; full-width digits and a decimal comma are understood. NaN is no number. A comma
 * before three digits may also group them, so that "1,500" is none: what it means is not guessed.
 */
export function parse(given: string): number {
  const plain = given
    .slice(0, 400)
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .trim()
    .replace("−", "-")
    .replace(/^([^.,]*),(?!\d{3}$)([^.,]*)$/, "$1.$2");
  if (/^[+-]?infinity$/i.test(plain))
    return plain.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!decimal.test(plain)) return Number.NaN;
  return Number(plain) + 0;
}

function isPlain(given: string): boolean {
  return decimal.test(given) && !Object.is(Number(given), -0);
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
