import type { Cell, TypedCell } from "./cell.ts";
import { isDay, type TextClass, textClass } from "./textClass.ts";

export interface ClassCount {
  n: number;
  readonly line: number;
  readonly sample: string;
}

/** Distinct cells remembered of those that fit nothing. */
export const wordsKept = 6;
const samplesKept = 3;
/** Characters of a sample. */
const sampleLength = 60;

/** What the cells of one column look like, gathered row by row. */
export class ColumnProfile {
  readonly classes = new Map<TextClass, ClassCount>();
  readonly typed = new Map<TypedCell["kind"], ClassCount>();
  readonly samples: string[] = [];
  /** Distinct cells that are neither numbers nor dates, with their first line; beyond a few they are not kept. */
  readonly words = new Map<string, number>();
  filled = 0;
  isPadded = false;
  /** Most digits before and after the decimal sign, whichever sign that is. */
  whole = 0;
  fraction = 0;
  /** Some cell has a fraction after a point, or after a comma; `1,020` may be either and counts for neither. */
  hasPointFraction = false;
  hasCommaFraction = false;
  /** Every decimal number comes back from a DOUBLE as it was written. */
  isDoubleExact = true;
  /** All decimals have three digits after the sign and none before it is a leading zero. */
  isDotTriple = true;
  isYearMonth = true;
  isCompactDate = true;
  firstOver12 = false;
  secondOver12 = false;
  isRealDayFirst = true;
  isRealMonthFirst = true;
  isRealYearFirst = true;
  /** Marks between thousands other than comma and point. */
  readonly spaces = new Set<string>();

  add(cell: Cell, line: number): void {
    if (cell === null || cell === "") return;
    this.filled++;
    if (typeof cell === "object") {
      count(this.typed, cell.kind, cell.text, line);
      this.#sample(cell.text);
      if (cell.kind !== "json" && cell.kind !== "boolean") this.#classify(cell.text, line);
      return;
    }
    this.#sample(cell);
    this.#classify(cell, line);
  }

  /** Cells of these classes. */
  count(...classes: readonly TextClass[]): number {
    return classes.reduce((sum, each) => sum + (this.classes.get(each)?.n ?? 0), 0);
  }

  #sample(text: string): void {
    if (this.samples.length >= samplesKept) return;
    const sample = cut(text);
    if (!this.samples.includes(sample)) this.samples.push(sample);
  }

  #classify(text: string, line: number): void {
    const found = textClass(text);
    count(this.classes, found, text, line);
    const first = text.charCodeAt(0);
    const isPadded = first === 32 || text.charCodeAt(text.length - 1) === 32;
    if (isPadded) this.isPadded = true;
    const bare = isPadded ? text.trim() : text;
    switch (found) {
      case "integer":
        this.#number(bare, bare.length, 0);
        if (this.isCompactDate) this.isCompactDate = isCompactDate(bare);
        break;
      case "dot":
      case "commaDecimal":
      case "comma3": {
        const at = bare.search(/[.,]/);
        this.#number(bare.replace(",", "."), at, bare.length - at - 1);
        if (found === "commaDecimal") this.hasCommaFraction = true;
        if (found !== "dot") break;
        this.hasPointFraction = true;
        if (this.isDotTriple) this.isDotTriple = /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(bare);
        if (this.isYearMonth) this.isYearMonth = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(bare);
        break;
      }
      case "commaGroup":
      case "dotGroup":
      case "space3":
      case "spaceGroup":
      case "spaceGroupComma":
        this.#grouped(bare, found);
        break;
      case "exponent":
        this.hasPointFraction = true;
        break;
      case "huge":
      case "zeros":
      case "digits":
        this.isCompactDate = false;
        this.#number(bare, bare.length, 0);
        break;
      case "other":
      case "code":
      case "flagged":
      case "blank":
        if (this.words.size < wordsKept && !this.words.has(text)) this.words.set(text, line);
        break;
      default:
        if (found.startsWith("four") || found.startsWith("two")) this.#dayMonth(bare);
    }
  }

  #number(text: string, whole: number, fraction: number): void {
    if (whole > this.whole) this.whole = whole;
    if (fraction > this.fraction) this.fraction = fraction;
    if (this.isDoubleExact && text.length > 15) this.isDoubleExact = returns(text);
  }

  #grouped(text: string, found: TextClass): void {
    const isCommaPoint = found === "dotGroup" || found === "spaceGroupComma";
    const at = isCommaPoint ? text.lastIndexOf(",") : text.lastIndexOf(".");
    const whole = (at < 0 ? text : text.slice(0, at)).replace(/[^\d-]/g, "");
    const fraction = at < 0 ? "" : text.slice(at + 1);
    if (at >= 0 && isCommaPoint) this.hasCommaFraction = true;
    if (at >= 0 && !isCommaPoint) this.hasPointFraction = true;
    const mark = /[ \u00a0\u202f'’]/.exec(text)?.[0];
    if (mark) this.spaces.add(mark);
    this.#number(`${whole}.${fraction || "0"}`, whole.length, fraction.length);
  }

  #dayMonth(text: string): void {
    const [a = 0, b = 0, c = 0] = text.split(/[-/.]/).map(Number);
    if (a > 12) this.firstOver12 = true;
    if (b > 12) this.secondOver12 = true;
    const year = c < 69 ? 2000 + c : c < 100 ? 1900 + c : c;
    if (!isDay(year, b, a)) this.isRealDayFirst = false;
    if (!isDay(year, a, b)) this.isRealMonthFirst = false;
    if (!isDay(2000 + a, b, c)) this.isRealYearFirst = false;
  }
}

function count<Key>(counts: Map<Key, ClassCount>, key: Key, text: string, line: number): void {
  const known = counts.get(key);
  if (known) known.n++;
  else counts.set(key, { n: 1, line, sample: cut(text) });
}

const cut = (text: string) => (text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text);

function isCompactDate(text: string): boolean {
  return (
    text.length === 8 &&
    /^(?:19|20)/.test(text) &&
    isDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))
  );
}

/** Whether a number's text, but for zeros that say nothing, is what its DOUBLE is written as. */
function returns(text: string): boolean {
  const digits = text.replace(/^[+-]?[0.]*|\./g, "").replace(/0+$/, "");
  if (digits.length <= 15) return true;
  const written = String(Number(text));
  if (written.includes("e")) return false;
  const plain = (each: string) =>
    each
      .replace(/^\+/, "")
      .replace(/^(-?)0+(?=\d)/, "$1")
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "")
      .replace(/^(-?)\./, "$10.");
  return plain(written) === plain(text);
}
