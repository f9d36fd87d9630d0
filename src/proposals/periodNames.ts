import { formatDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";

const ordinals = ["first", "second", "third", "fourth"];
const period = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])))?$/;

/** Whether a value is a year, a quarter, a month or a day. */
export function isPeriod(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1800 && value < 2200;
  return typeof value === "string" && period.test(value);
}

/** The year of a period, with its part of the year as decimals, so that periods can be told apart and ordered. */
export function periodPlace(value: unknown): number {
  const [, year, month, day, quarter] = period.exec(String(value)) ?? [];
  if (!year) return Number.NaN;
  const months = quarter ? 3 * (Number(quarter) - 1) : month ? Number(month) - 1 : 0;
  return Number(year) + months / 12 + (day ? (Number(day) - 1) / 366 : 0);
}

/** How a year, quarter, month or day is written in both languages. */
export function periodNames(value: unknown): string[] {
  const [, year = "", month, , quarter] = period.exec(String(value)) ?? [];
  if (!year) return [];
  if (quarter)
    return [`${ordinals[Number(quarter) - 1]} quarter ${year}`, `Q${quarter} ${year}`, `${year} ${quarter}분기`];
  if (!month) return [year];
  const monthOf = `${year}-${month}`;
  return [String(value), monthOf].flatMap((each) => [formatDate(each, "en"), formatDate(each, "ko")]);
}

/** A period as a sentence calls it: "the second quarter of 2020", "2020년 2분기", "2021". */
export function periodLabel(value: unknown, language: Language): string {
  const [, year = "", , , quarter] = period.exec(String(value)) ?? [];
  if (!quarter) return formatDate(String(value), language);
  return language === "ko" ? `${year}년 ${quarter}분기` : `the ${ordinals[Number(quarter) - 1]} quarter of ${year}`;
}
