import type { Refresh } from "../datasets/refresh.ts";
import type { Raw } from "./raw.ts";
import { RefreshError } from "./refreshError.ts";
import { ifMeant } from "./rules/rule.ts";

/** Stops at an answer that does not look like the last one taken: a column lost or new, an indicator or a unit renamed. */
export function refuseOtherShape({ columns, labels }: Raw, seen: Refresh["seen"]): void {
  if (!seen) return;
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const lost = seen.columns.filter((name) => !columns.includes(name));
  const fresh = columns.filter((name) => !seen.columns.includes(name));
  if (lost.length > 0)
    throw new RefreshError(
      `answered without the column ${list(lost)}${fresh.length > 0 ? ` and with the new ${list(fresh)}` : ""}: look up what it is called now, change refresh.sql, and ${ifMeant}`,
    );
  if (fresh.length > 0)
    throw new RefreshError(
      `answered with the new column ${list(fresh)}: read in its documentation whether it parts the figures that refresh.sql reads, and ${ifMeant}`,
    );
  for (const [code, was] of Object.entries(seen.labels)) {
    const is = labels[code];
    if (is === was) continue;
    throw new RefreshError(
      is === undefined
        ? `answered without ${code} ("${was}"): look up what became of it, change refresh.sql, and ${ifMeant}`
        : `calls ${code} "${is}" now and called it "${was}" before: read whether its definition or unit changed, and ${ifMeant}`,
    );
  }
}
