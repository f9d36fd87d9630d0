export type Direction = "ascending" | "descending";

/** Whole numbers that came as text, since they are beyond the safe ones. */
const wholeText = /^-?\d+$/;

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b;
  if (typeof a !== "string" || typeof b !== "string" || (wholeText.test(a) && wholeText.test(b))) {
    if (wholeText.test(String(a)) && wholeText.test(String(b))) return Number(BigInt(String(a)) - BigInt(String(b)));
  }
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The order of `length` rows by one column's values; nulls come last, equal values keep their order. */
export function sortOrder(length: number, at: (row: number) => unknown, direction: Direction): Uint32Array {
  const values = Array.from({ length }, (_, row) => at(row));
  const sign = direction === "ascending" ? 1 : -1;
  return Uint32Array.from({ length }, (_, row) => row).sort((i, j) => {
    const [a, b] = [values[i], values[j]];
    if (a === null || b === null) return a === b ? i - j : a === null ? 1 : -1;
    return sign * compare(a, b) || i - j;
  });
}
