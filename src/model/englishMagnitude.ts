import { scaledDecimal } from "./decimal.ts";
import { DomainError } from "./domainError.ts";

const exponents: Readonly<Record<string, number>> = {
  "": 0,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  tn: 12,
  trillion: 12,
};

/**
 * The number that an English magnitude says: "1.5B", "$25 billion", "120M", "1,388". K, M, B and T, their short forms
 * and words are read in any case; a currency sign before the number is ignored.
 *
 * @throws DomainError "unreadable" for anything else
 */
export function parseEnglishMagnitude(text: string): number {
  const match = /^[$€£¥₩]?(\d+(?:\.\d+)?)([a-z]*)$/.exec(text.replace(/[,\s]/g, "").toLowerCase());
  const exponent = match && exponents[match[2] ?? ""];
  if (match?.[1] !== undefined && typeof exponent === "number") return scaledDecimal(match[1], exponent);
  const expected = "a number with thousand, million, billion or trillion, such as 1.5B";
  throw new DomainError(
    { code: "unreadable", argument: "text", value: text, expected },
    `"${text}" is not ${expected}.`,
  );
}
