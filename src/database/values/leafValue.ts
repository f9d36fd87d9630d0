import { exactNumber } from "./exactNumber.ts";

const floating = /^(?:DOUBLE|FLOAT|REAL)$/;
const whole = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|BIGNUM|VARINT)$/;
const decimal = /^DECIMAL\b/;
/** So short that a number always has room for all its digits. */
const surelyExact = 16;

/** Whether a type's values are numbers. */
export function isNumberType(type: string): boolean {
  return floating.test(type) || whole.test(type) || decimal.test(type);
}

const named: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
  "-nan": Number.NaN,
};

/**
 * The value of DuckDB's text for a type that is not nested: a boolean, a number where JavaScript has exactly that one
 * (DOUBLE and FLOAT always), else the text itself.
 */
export function leafValue(type: string, text: string): boolean | number | string {
  if (type === "BOOLEAN") return text === "true";
  if (floating.test(type)) return named[text] ?? Number(text);
  if (!whole.test(type) && !decimal.test(type)) return text;
  return text.length < surelyExact ? Number(text) : (exactNumber(text) ?? text);
}
