/** The first and the last moment of a day, month, quarter or year written as text: "2024-Q4", "2020-03", "2017". */
export function periodSpan(text: string): [start: Date, end: Date] {
  const [, year = "", quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  const at = (months: number, days = 0) => new Date(Date.UTC(Number(year), months, 1 + days));
  if (quarter) return [at(3 * (Number(quarter) - 1)), at(3 * Number(quarter))];
  if (month && day) return [at(Number(month) - 1, Number(day) - 1), at(Number(month) - 1, Number(day))];
  if (month) return [at(Number(month) - 1), at(Number(month))];
  return [at(0), at(12)];
}

/** Where a period stands on an axis of time: its middle, so that a year does not stand at its first day. */
export function periodDate(text: string): Date {
  const [start, end] = periodSpan(text);
  return new Date((start.getTime() + end.getTime()) / 2);
}
