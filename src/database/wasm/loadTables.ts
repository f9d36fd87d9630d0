import { EngineError } from "../engineError.ts";
import type { Call } from "./duckdbCalls.ts";
import type { TableSource } from "./messages.ts";

const loaded = new Set<string>();

async function bytesOf(from: string | File): Promise<Uint8Array> {
  if (typeof from !== "string") return new Uint8Array(await from.arrayBuffer());
  const response = await fetch(from).catch((error: unknown) => {
    throw new EngineError("offline", String(error));
  });
  if (!response.ok) throw new EngineError("data", `${from} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Loads the tables that are not there yet, each from its file with the types its descriptor declares. */
export async function loadTables(call: Call, connection: number, tables: readonly TableSource[]): Promise<void> {
  const missing = tables.filter(({ table }) => !loaded.has(table));
  const files = await Promise.all(missing.map(({ from }) => bytesOf(from)));
  for (const [i, { table, path, load }] of missing.entries()) {
    await call("REGISTER_FILE_BUFFER", path, files[i]);
    try {
      await call("RUN_QUERY", connection, load);
      loaded.add(table);
    } finally {
      await call("DROP_FILE", path);
    }
  }
}
