import { lockSettings } from "../lockSettings.ts";
import type { Call } from "./protocol.ts";

/** Folder of registered files: the only place that SQL may read from. */
export const ownFolder = "own/";

/** A reader's SQL stays inside the page. The allowed folder has to be named before access is closed. */
const settings = (memory: string) => [
  `set allowed_directories = ['${ownFolder}']`,
  `set memory_limit = '${memory}'`,
  ...lockSettings,
];

/** A connection to an empty database in memory, locked down. `memory` as DuckDB writes it: '512MB'. */
export async function openLocked(call: Call, memory: string): Promise<number> {
  await call("OPEN", { path: ":memory:", maximumThreads: 1, query: { queryPollingInterval: 40 } });
  const connection = await call("CONNECT");
  for (const sql of settings(memory)) await call("RUN_QUERY", connection, sql);
  return connection;
}
