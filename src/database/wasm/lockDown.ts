import type { Call } from "./duckdbCalls.ts";

/** Folder of registered files: the only place that SQL may read from. */
export const ownFolder = "own/";

/**
 * Settings that keep a reader's SQL inside the page. The allowed folder has to be named before access is closed, and
 * nothing can be set after the last line.
 */
function settings(memory: string): string[] {
  return [
    `set allowed_directories = ['${ownFolder}']`,
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set allow_community_extensions = false",
    `set memory_limit = '${memory}'`,
    "set enable_external_access = false",
    "set lock_configuration = true",
  ];
}

/** A connection to an empty database in memory, locked down. `memory` as DuckDB writes it: '512MB'. */
export async function openLocked(call: Call, memory: string): Promise<number> {
  await call("OPEN", { path: ":memory:", maximumThreads: 1, query: { queryPollingInterval: 40 } });
  const connection = await call<number>("CONNECT");
  for (const sql of settings(memory)) await call("RUN_QUERY", connection, sql);
  return connection;
}
