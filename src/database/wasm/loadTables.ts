import { quotedName } from "../../datasets/quoteSql.ts";
import { attachRanged } from "./attachRanged.ts";
import type { TableSource } from "./messages.ts";
import type { Call } from "./protocol.ts";
import { openRanged } from "./rangedFile.ts";
import type { RangeMeter } from "./rangeMeter.ts";
import { loadSealedTable } from "./sealedTable.ts";

/** The tables there are, with the path of the file that each was made from. */
const loaded = new Map<string, string>();

/**
 * Loads the tables that are not there yet: bundled ones from their files, sealed, with the types their descriptors
 * declare, the reader's own from the rows that were read of them, again where they were read anew. Tables that stay on
 * the host are attached.
 */
export async function loadTables(
  call: Call,
  connection: number,
  tables: readonly TableSource[],
  { onBytes, meter }: { onBytes: (loaded: number, total: number) => void; meter: RangeMeter },
): Promise<void> {
  const results = await Promise.allSettled(
    tables.map(async (source) => {
      const { table, path } = source;
      if (loaded.get(table) === path) return;
      if ("sort" in source) await attachRanged(call, connection, source, await openRanged(source, meter));
      else if ("seal" in source) await loadSealedTable(call, connection, source);
      else {
        const { loadOwnFile } = await import("./loadOwnFile.ts");
        await call("RUN_QUERY", connection, `drop table if exists ${quotedName(table)}`);
        loaded.delete(table);
        await loadOwnFile(call, connection, { file: source.from, path, load: source.load }, onBytes);
      }
      loaded.set(table, path);
    }),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
