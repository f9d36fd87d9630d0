import type { NumberReading } from "./readNumber.ts";

/** Digits and a point, but for a point before three digits, which may also group thousands. */
const plain = /^-?\d+(?:\.(?!\d{3}$)\d+)?$/;

/**
 * A number written as the site's own addresses write it, read as `readNumber` reads it into any field. Every other text
 * is unreadable here: a page that must be small takes in `readNumber` only when it meets one.
 */
export function plainNumber(text: string): NumberReading {
  return plain.test(text) ? { kind: "number", value: Number(text) + 0 } : { kind: "unreadable" };
}
