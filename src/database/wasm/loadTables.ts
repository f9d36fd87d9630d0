import { EngineError } from "../engineError.ts";
import type { Call } from "./duckdbCalls.ts";
import type { TableSource } from "./messages.ts";

/** The tables there are, with the path of the file that each was made from. */
const loaded = new Map<string, string>();

async function bytesOf(from: string): Promise<Uint8Array> {
  const response = await fetch(from).catch((error: unknown) => {
    throw new EngineError("offline", String(error));
  });
  if (!response.ok) throw new EngineError("data", `${from} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Loads the tables that are not there yet: bundled ones from their files with the types their descriptors declare, the
 * reader's own from the rows that were read of them, again where they were read anew.
 */
export async function loadTables(
  call: Call,
  connection: number,
  tables: readonly TableSource[],
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  const missing = tables.filter(({ table, path }) => loaded.get(table) !== path);
  const files = await Promise.all(missing.map(({ from }) => (typeof from === "string" ? bytesOf(from) : undefined)));
  for (const [i, { table, from, path, load }] of missing.entries()) {
    if (typeof from === "string") {
      await call("REGISTER_FILE_BUFFER", path, files[i]);
      await call("RUN_QUERY", connection, load).finally(() => call("DROP_FILE", path));
    } else {
      const { loadOwnFile } = await import("./loadOwnFile.ts");
      await call("RUN_QUERY", connection, `drop table if exists "${table.replaceAll('"', '""')}"`);
      loaded.delete(table);
      await loadOwnFile(call, connection, { file: from, path, load }, onBytes);
    }
    loaded.set(table, path);
  }
}
