/** An exact fraction; `denominator` is above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError("division by zero");
  const sign = denominator < 0n ? -1n : 1n;
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n;
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common };
}

/** A decimal text, or a number by its shortest decimal form, as the fraction it says. NaN and infinities are errors. */
export function toRational(value: number | string): Rational {
  const match = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(String(value));
  if (!match || !/\d/.test(String(value))) throw new RangeError(`${value} is not a finite number`);
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : reduced(digits, 10n ** BigInt(-power));
}

export const plus = (a: Rational, b: Rational) =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const minus = (a: Rational, b: Rational) => plus(a, { ...b, numerator: -b.numerator });
export const multiplied = (a: Rational, b: Rational) =>
  reduced(a.numerator * b.numerator, a.denominator * b.denominator);
export const divided = (a: Rational, b: Rational) => reduced(a.numerator * b.denominator, a.denominator * b.numerator);
/** The least whole number not below the fraction. */
export function ceiling({ numerator, denominator }: Rational): Rational {
  const whole = numerator / denominator;
  return { numerator: numerator > 0n && whole * denominator !== numerator ? whole + 1n : whole, denominator: 1n };
}

/** Ten to a whole power. */
export const powerOfTen = (exponent: number): Rational => toRational(`1e${exponent}`);

/** The double nearest to the fraction: 40 digits are worked out and the engine rounds them once. */
export function toNumber({ numerator, denominator }: Rational): number {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = Math.max(0, 40 - String(size).length + String(denominator).length);
  const quotient = (size * 10n ** BigInt(shift)) / denominator;
  return Number(`${numerator < 0n ? "-" : ""}${quotient}e-${shift}`);
}

/**
 * A number times ten to a whole power, worked out on its decimal form: the double nearest to 1.005 with its point moved,
 * and not to 1.00499999999999989. What is not finite is a RangeError.
 */
export function pointMoved(value: number, places: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A decimal number cut to `digits` decimals, towards zero; worked out on its decimal form, so 0.29 stays 0.29. */
export function truncated(value: number, digits: number): number {
  const { numerator, denominator } = multiplied(toRational(value), powerOfTen(digits));
  return Number(`${numerator / denominator}e-${digits}`);
}

/** A decimal number rounded to `digits` decimals, half away from zero. */
export function rounded(value: number, digits: number): number {
  return roundedAsWritten(value, digits) ?? roundedExactly(value, digits);
}

/** The same on the digits as they are written, which is all that most numbers need; undefined where it is not. */
function roundedAsWritten(value: number, digits: number): number | undefined {
  const [, whole = "", decimals = ""] = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (!whole || digits < 0) return undefined;
  if (decimals.length <= digits) return value;
  const cut = Number(whole + decimals.slice(0, digits));
  if (cut >= Number.MAX_SAFE_INTEGER) return undefined;
  return Number(`${value < 0 ? "-" : ""}${(decimals[digits] as string) >= "5" ? cut + 1 : cut}e-${digits}`);
}

function roundedExactly(value: number, digits: number): number {
  const half = toRational(`${value < 0 ? "-" : ""}5e-${digits + 1}`);
  return truncated(toNumber(plus(toRational(value), half)), digits);
}
