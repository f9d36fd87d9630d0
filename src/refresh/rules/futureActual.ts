import { isActual } from "../edition.ts";
import type { Rule } from "./rule.ts";

/** A time that is not over yet, in a row that does not say it is a projection. */
export const futureActual: Rule = ({ after, today }) => {
  const { time } = after;
  if (time === undefined) return undefined;
  const [key, row] =
    [...after.rows].find(([, each]) => isLater(each[time] ?? "", today) && isActual(after, each)) ?? [];
  if (!row) return undefined;
  return `gives ${key} as a figure that has happened, and it is ${today}: mark it as a projection or leave it out in refresh.sql`;
};

/** Whether a year, quarter, month or day begins after the day. */
function isLater(time: string, today: string): boolean {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(time);
  const start = quarter ? `${quarter[1]}-${String(3 * Number(quarter[2]) - 2).padStart(2, "0")}` : time;
  return /^\d{4}/.test(start) && start > today.slice(0, start.length);
}
