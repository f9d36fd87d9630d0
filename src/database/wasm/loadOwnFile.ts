import { quotedName } from "../../datasets/quoteSql.ts";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import { countReads } from "./countReads.ts";
import { csvFault } from "./csvFault.ts";
import { csvShapeFault } from "./csvShapeFault.ts";
import type { Call } from "./duckdbCalls.ts";
import { headerNames, type ReadCsv, readCsvSql, sniffDelimiter } from "./readCsvSql.ts";
import { typeOwnTable } from "./typeOwnTable.ts";

interface OwnFile {
  readonly table: string;
  readonly file: File;
  readonly path: string;
}

/** The protocol of files that the engine reads from the browser piece by piece. */
const browserFile = 2;

/** Makes a table of a reader's own file. Nothing is copied whole: the engine reads the file where it lies. */
export async function loadOwnFile(
  call: Call,
  connection: number,
  { table, file, path }: OwnFile,
  onBytes: (loaded: number, total: number) => void,
): Promise<void> {
  if (file.size === 0) throw fileError({ kind: "empty" });
  const { csv, read } = await asCsv(file, onBytes);
  const shape = read.columns ? undefined : await csvShapeFault(csv, read.delimiter);
  if (shape) throw fileError(shape);
  await call("REGISTER_FILE_HANDLE", path, csv, browserFile, true);
  const text = `${path} as text`;
  const stopCounting = countReads((bytes) => onBytes(Math.min(bytes, csv.size), csv.size));
  try {
    await call("RUN_QUERY", connection, readCsvSql(read.columns ? table : text, path, read));
    if (!read.columns) await typeOwnTable(call, connection, text, table);
  } catch (error) {
    for (const made of [table, text])
      await call("RUN_QUERY", connection, `drop table if exists ${quotedName(made)}`).catch(() => undefined);
    const names = headerNames(await csv.slice(0, 65_536).text(), read.delimiter);
    throw csvFault(error as Error, names) ?? error;
  } finally {
    stopCounting();
    await call("DROP_FILE", path).catch(() => undefined);
  }
}

/** CSV and TSV as they are; JSON lines and Parquet turned into CSV whose types are known. */
async function asCsv(
  file: File,
  onBytes: (loaded: number, total: number) => void,
): Promise<{ csv: File; read: ReadCsv }> {
  if (/\.parquet$/i.test(file.name)) {
    const { parquetToCsv } = await import("./parquetToCsv.ts");
    return parquetToCsv(file, onBytes);
  }
  if (/\.(jsonl|ndjson|json)$/i.test(file.name)) {
    const { jsonLinesToCsv } = await import("./jsonLinesToCsv.ts");
    return jsonLinesToCsv(file, onBytes);
  }
  const head = await file.slice(0, 65_536).text();
  if (head.trim() === "") throw fileError({ kind: "empty" });
  if (head.includes("\0")) throw new EngineError("file", JSON.stringify({ kind: "encoding" }));
  return { csv: file, read: { delimiter: /\.tsv$/i.test(file.name) ? "\t" : sniffDelimiter(head) } };
}
