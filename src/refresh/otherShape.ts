import type { Refresh } from "../datasets/refresh.ts";
import type { Raw } from "./raw.ts";
import { ifMeant } from "./rules/rule.ts";

/**
 * How an answer looks otherwise than the last one taken: a column lost or new, an indicator or a unit renamed. Words that
 * follow the publisher's name, with what to do; undefined where nothing does.
 */
export function otherShape({ columns, labels }: Raw, seen: Refresh["seen"]): string | undefined {
  if (!seen) return undefined;
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const lost = seen.columns.filter((name) => !columns.includes(name));
  const fresh = columns.filter((name) => !seen.columns.includes(name));
  if (lost.length > 0)
    return `answered without the column ${list(lost)}${fresh.length > 0 ? ` and with the new ${list(fresh)}` : ""}: look up what it is called now, change refresh.sql, and ${ifMeant}`;
  if (fresh.length > 0)
    return `answered with the new column ${list(fresh)}: read in its documentation whether it parts the figures that refresh.sql reads, and ${ifMeant}`;
  const [code, was] = Object.entries(seen.labels).find(([each, label]) => labels[each] !== label) ?? [];
  if (code === undefined) return undefined;
  const is = labels[code];
  return is === undefined
    ? `answered without ${code} ("${was}"): look up what became of it, change refresh.sql, and ${ifMeant}`
    : `calls ${code} "${is}" now and called it "${was}" before: read whether its definition or unit changed, and ${ifMeant}`;
}
