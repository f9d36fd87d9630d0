import { between, notNegative } from "./domainError.ts";

/** Minutes a day from minutes a month of `days` days (28 to 31). */
export function minutesPerDay(minutesPerMonth: number, days: number): number {
  return notNegative("minutesPerMonth", minutesPerMonth) / between("days", days, 28, 31);
}

/** Minutes a month of `days` days (28 to 31) from minutes a day. */
export function minutesPerMonth(minutesPerDay: number, days: number): number {
  return notNegative("minutesPerDay", minutesPerDay) * between("days", days, 28, 31);
}
