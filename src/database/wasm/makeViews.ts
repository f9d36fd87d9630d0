import { createViewSql, type NamedQuery } from "../viewSql.ts";
import type { Call } from "./protocol.ts";

const made = new Set<string>();

/** Makes the views that are not there yet; what they read must be. */
export async function makeViews(call: Call, connection: number, views: readonly NamedQuery[]): Promise<void> {
  for (const view of views) {
    if (made.has(view.name)) continue;
    await call("RUN_QUERY", connection, createViewSql(view));
    made.add(view.name);
  }
}
