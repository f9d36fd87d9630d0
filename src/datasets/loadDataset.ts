import type { Diagnostic } from "../content/diagnostic.ts";
import { type PartStore, partStore } from "./partStore.ts";
import { partFiles } from "./parts.ts";
import type { DatasetFile } from "./readDatasets.ts";
import type { StoreError } from "./storeError.ts";
import { loadTableSql, viewPartsSql } from "./tableSql.ts";

/** How a dataset becomes a relation of native DuckDB, and which files it goes on reading after that. */
export interface DatasetLoad {
  readonly sql: string;
  readonly reads: readonly string[];
}

/** A table of the repository is loaded whole; one that lies in parts is a view over them. Throws a StoreError. */
export async function loadDataset(file: DatasetFile, store: PartStore = partStore()): Promise<DatasetLoad> {
  if (file.csvPath !== undefined) return { sql: loadTableSql(file.descriptor, file.csvPath), reads: [] };
  const reads: string[] = [];
  for (const part of partFiles(file.parts)) reads.push(await store.take(part));
  return { sql: viewPartsSql(file.descriptor, reads), reads };
}

/** A fault of the store as one of the descriptor that names the parts. */
export function storeDiagnostic({ descriptor }: Pick<DatasetFile, "descriptor">, error: StoreError): Diagnostic {
  const file = `data/${descriptor.name}/datapackage.json`;
  const remedy = error.remedy.charAt(0).toUpperCase() + error.remedy.slice(1);
  return { file, line: 1, column: 1, message: error.reason, remedy };
}
