/**
 * A value as the result table shows it: long fractions are cut to six significant digits behind the point, a true
 * minus, nothing grouped, so that a year stays a year. The exact value is in the cell's data-value.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value !== "number" || !Number.isFinite(value)) return String(value).replace(/^-(?=\d)/, "−");
  const whole = Math.abs(value) >= 1 ? Math.trunc(Math.abs(value)).toString().length : 0;
  const short = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(Math.min(15, whole + 6))));
  return short.replace("-", "−");
}
