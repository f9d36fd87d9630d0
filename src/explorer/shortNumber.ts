/** A number with at most six digits behind its point, a true minus, nothing grouped: for a sentence about a chart. */
export function shortNumber(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return String(value ?? "–");
  const whole = Math.abs(value) >= 1 ? Math.trunc(Math.abs(value)).toString().length : 0;
  const short = Number.isInteger(value) ? value : Number(value.toPrecision(Math.min(15, whole + 6)));
  return String(short).replace("-", "−");
}
