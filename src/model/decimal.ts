/**
 * `digits · 10^exponent` for a decimal numeral such as "4.35", rounded once: 4.35 and 8 give 435000000, where
 * 4.35 * 1e8 gives 434999999.99999994.
 */
export function scaledDecimal(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
