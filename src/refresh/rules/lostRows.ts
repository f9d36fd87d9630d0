import { ifMeant, type Rule } from "./rule.ts";

/** Part of the rows, or of a column's figures, that may go without a question; what goes beyond is told as half an answer. */
const few = 0.05;

/** So many rows gone, or figures of a column emptied, that part of the answer seems to be missing. */
export const lostRows: Rule = ({ before, after, gone, revised }) => {
  if (gone.length > before.rows.size * few)
    return `has ${gone.length} of ${before.rows.size} rows no more, the first ${gone[0]}: look whether the answer is whole, or ${ifMeant}`;
  for (const column of after.figures) {
    const filled = [...before.rows.values()].filter((row) => row[column] !== null).length;
    const emptied = revised.filter((each) => each.column === column && each.after === null);
    if (emptied.length > filled * few)
      return `has ${emptied.length} of ${filled} figures of ${after.fields[column]?.name} no more, the first that of ${emptied[0]?.key}: look whether the answer is whole, or ${ifMeant}`;
  }
  return undefined;
};
