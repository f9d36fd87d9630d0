import type { Call } from "./duckdbCalls.ts";
import type { TableSource } from "./messages.ts";
import { loadSealedTable } from "./sealedTable.ts";

const loaded = new Set<string>();

/**
 * Loads the tables that are not there yet: bundled ones from their files, sealed, with the types their descriptors
 * declare, the reader's own as loadOwnFile.ts finds them to be.
 */
export async function loadTables(
  call: Call,
  connection: number,
  tables: readonly TableSource[],
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  const results = await Promise.allSettled(
    tables.map(async (source) => {
      const { table, path } = source;
      if (loaded.has(table)) return;
      if ("seal" in source) await loadSealedTable(call, connection, source);
      else {
        const { loadOwnFile } = await import("./loadOwnFile.ts");
        await loadOwnFile(call, connection, { table, file: source.from, path }, onBytes);
      }
      loaded.add(table);
    }),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
