import type { AnswerColumn } from "../database/wasm/answerColumn.ts";

export type Direction = "ascending" | "descending";

const textTypes = /^(?:VARCHAR|BOOLEAN|UUID|TIME|TIME_NS)$/;
const dateTypes = /^(?:DATE|TIMESTAMP(?:_S|_MS|_NS| WITH TIME ZONE)?)$/;

/**
 * Whether `sortOrder` gives DuckDB's order of a column's rows. Intervals, lists, structs, enums and the like have an
 * order that is not that of their text, and so have dates before Christ, after 9999 and without end.
 */
export function isSortable({ type, isNumber, text }: AnswerColumn, rows: number): boolean {
  if (isNumber || textTypes.test(type)) return true;
  if (!dateTypes.test(type)) return false;
  for (let row = 0; row < rows; row++) if (!/^(?:\d{4}-[^(]*)?$/.test(text(row) ?? "")) return false;
  return true;
}

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Two numbers written as text, with any count of digits; undefined where one is none. */
function compareDecimals(a: string, b: string): number | undefined {
  const [left, right] = [decimal.exec(a), decimal.exec(b)];
  if (!left || !right) return undefined;
  const places = Math.max(left[3]?.length ?? 0, right[3]?.length ?? 0);
  const whole = ([, sign, digits, fraction = ""]: RegExpExecArray) =>
    BigInt(`${sign === "-" ? "-" : ""}${digits}${fraction.padEnd(places, "0")}`);
  const [x, y] = [whole(left), whole(right)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** DuckDB puts what is not a number above infinity. */
const rank = (value: number) => (Number.isNaN(value) ? 1 : 0);

function compareNumbers(a: unknown, b: unknown): number {
  if (typeof a === "string" || typeof b === "string") {
    const exact = compareDecimals(String(a), String(b));
    if (exact !== undefined) return exact;
  }
  const read = (value: unknown) => Number(String(value).replace(/^(-?)inf(inity)?$/i, "$1Infinity"));
  const [x, y] = [read(a), read(b)];
  return rank(x) - rank(y) || (x < y ? -1 : x > y ? 1 : 0);
}

/** By code points, as DuckDB compares the bytes of UTF-8. */
function compareText(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (i >= a.length || i >= b.length) return a.length - b.length;
  const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
  const from = i > 0 && isLow(a.charCodeAt(i)) && isLow(b.charCodeAt(i)) ? i - 1 : i;
  return (a.codePointAt(from) ?? 0) - (b.codePointAt(from) ?? 0);
}

/**
 * The order of `length` rows by one column's values as DuckDB would put them: numbers by value, those among them that
 * came as text included, text by its code points; nulls come last, equal values keep their order.
 *
 * @param isNumber whether the column holds numbers; without it, whether any value is one.
 */
export function sortOrder(
  length: number,
  at: (row: number) => unknown,
  direction: Direction,
  isNumber?: boolean,
): Uint32Array {
  const values = Array.from({ length }, (_, row) => at(row));
  const areNumbers = isNumber || values.some((value) => typeof value === "number");
  const compare = areNumbers ? compareNumbers : (a: unknown, b: unknown) => compareText(String(a), String(b));
  const sign = direction === "ascending" ? 1 : -1;
  return Uint32Array.from({ length }, (_, row) => row).sort((i, j) => {
    const [a, b] = [values[i], values[j]];
    if (a === null || b === null) return a === b ? i - j : a === null ? 1 : -1;
    return sign * compare(a, b) || i - j;
  });
}
