import { type Edition, isActual } from "../edition.ts";
import { ifMeant, type Rule } from "./rule.ts";

/** A year, quarter, month or day of which the edition before had figures that had happened, and this one has no row. */
export const lostTimes: Rule = ({ before, after }) => {
  const kept = timesOf(after);
  const [first, ...more] = [...timesOf(before, isActual)].filter((time) => !kept.has(time)).sort();
  if (first === undefined) return undefined;
  const others = more.length > 0 ? ` and of ${more.length} more` : "";
  return `has no row of ${first}${others} any more: look whether the answer is whole, or ${ifMeant}`;
};

function timesOf(edition: Edition, isMeant: typeof isActual = () => true): Set<string> {
  const { time, rows } = edition;
  if (time === undefined) return new Set();
  return new Set([...rows.values()].flatMap((row) => (isMeant(edition, row) ? (row[time] ?? []) : [])));
}
