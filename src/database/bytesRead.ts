import { closeSync, openSync, readFileSync } from "node:fs";
import { type Content, contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { type BrowserTable, browserTables } from "../datasets/browserTable.ts";
import { storeDiagnostic } from "../datasets/loadDataset.ts";
import { partStore } from "../datasets/partStore.ts";
import { browserFileOf } from "../datasets/parts.ts";
import { type DatasetFile, datasetFiles } from "../datasets/readDatasets.ts";
import type { SealedFile } from "../datasets/sealedFile.ts";
import { StoreError } from "../datasets/storeError.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { engineFolder } from "./engineFiles.ts";
import { nativeViews } from "./native.ts";
import { createViewSql, viewsIn } from "./viewSql.ts";
import { attachRanged } from "./wasm/attachRanged.ts";
import { countedFile } from "./wasm/countedFile.ts";
import { startInNode } from "./wasm/inNode.ts";
import { rowLimit } from "./wasm/limits.ts";
import { openLocked } from "./wasm/lockDown.ts";
import type { Call } from "./wasm/protocol.ts";
import { RangeMeter } from "./wasm/rangeMeter.ts";
import { runQuestion } from "./wasm/runQuestion.ts";

let engine: Promise<Call> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Bytes that a browser reads of tables on their host to answer a question, where it has read nothing of them before;
 * undefined where that is more than one question may read. The browser's own engine is asked, since native DuckDB plans
 * otherwise and leaves out of its count what it reads in planning.
 */
export function bytesRead(sql: string, content: Content = contentOf()): Promise<number | undefined> {
  const turn = last.then(async () => {
    engine ??= startInNode(engineFolder);
    return measured(await engine, sql, content);
  });
  last = turn.catch(() => undefined);
  return turn;
}

async function measured(call: Call, sql: string, content: Content): Promise<number | undefined> {
  const meter = new RangeMeter(() => undefined);
  const connection = await openLocked(call, "512MB");
  const opened: number[] = [];
  try {
    const views = viewsIn(sql, await nativeViews(content));
    const files = datasetFiles(content);
    const tables = browserTables(files.map(({ descriptor }) => descriptor));
    const named = tablesOf(
      sql,
      tables.map(({ table }) => table),
      new Map(views.map((each) => [each.name, each.sql])),
    );
    for (const each of tables.filter(({ table }) => named.includes(table))) {
      const file = files.find(({ descriptor }) => descriptor.name === each.dataset) as DatasetFile;
      await load(call, connection, { each, file, meter, opened });
    }
    for (const view of views) await call("RUN_QUERY", connection, createViewSql(view));
    const never = { isCancelled: () => false, rest: async () => undefined };
    await runQuestion(call, connection, { sql, limit: rowLimit, whole: false, counts: false, ...never });
    return meter.read?.bytes ?? 0;
  } catch (error) {
    if (meter.fault) return undefined;
    throw error;
  } finally {
    for (const each of opened) closeSync(each);
    await call("RESET");
  }
}

interface Loading {
  readonly each: BrowserTable;
  readonly file: DatasetFile;
  readonly meter: RangeMeter;
  /** Files of this machine that are to be closed. */
  readonly opened: number[];
}

/** A copy of a file of the store on this machine. */
async function copyOf(sealed: SealedFile, of: DatasetFile): Promise<string> {
  try {
    return await partStore().take(sealed);
  } catch (error) {
    if (error instanceof StoreError) throw new DiagnosticError("the data", [storeDiagnostic(of, error)]);
    throw error;
  }
}

async function load(call: Call, connection: number, { each, file, meter, opened }: Loading): Promise<void> {
  const { table, ranged } = each;
  if (ranged) {
    const sealed = browserFileOf(file.descriptor);
    if (!sealed) return;
    const descriptor = openSync(await copyOf(sealed, file), "r");
    opened.push(descriptor);
    const path = `own/ranged/${table}.duckdb`;
    return attachRanged(call, connection, { table, path }, countedFile(descriptor, { table, ...ranged }, meter));
  }
  if (file.csvPath === undefined) return;
  await call("REGISTER_FILE_BUFFER", each.path, new Uint8Array(readFileSync(file.csvPath)));
  await call("RUN_QUERY", connection, each.load);
  await call("DROP_FILE", each.path);
}
