import { ifMeant, type Rule } from "./rule.ts";

/** A column of units that says something else of the same figure. */
export const otherUnit: Rule = ({ after, revised }) => {
  const changed = revised.filter(({ column }) => /^units?$/.test(after.fields[column]?.name ?? ""));
  const [first] = changed;
  return (
    first &&
    `gives ${first.key} in "${first.after ?? ""}" where the edition before had "${first.before ?? ""}" (${changed.length} rows): convert it in refresh.sql, or ${ifMeant}`
  );
};
