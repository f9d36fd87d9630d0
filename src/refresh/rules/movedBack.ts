import { type Edition, isActual } from "../edition.ts";
import { ifMeant, type Rule } from "./rule.ts";

/** A column whose last actual time is earlier than it was. */
export const movedBack: Rule = ({ before, after }) => {
  for (const column of after.figures) {
    const [was, is] = [lastActual(before, column), lastActual(after, column)];
    if (was !== undefined && is !== undefined && is < was)
      return `ends with ${is} in ${after.fields[column]?.name} where the edition before had actual figures up to ${was}: look whether it answered with an older edition, or ${ifMeant}`;
  }
  return undefined;
};

function lastActual(edition: Edition, column: number): string | undefined {
  const { time, rows } = edition;
  if (time === undefined) return undefined;
  let last: string | undefined;
  for (const row of rows.values()) {
    const at = row[time];
    if (at && row[column] !== null && isActual(edition, row) && (last === undefined || at > last)) last = at;
  }
  return last;
}
