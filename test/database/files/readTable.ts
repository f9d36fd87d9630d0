import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadSql } from "../../../src/database/files/loadSql.ts";
import { readFile } from "../../../src/database/files/readFile.ts";
import type { Choices, FileReport } from "../../../src/database/files/reading.ts";
import { quotedName, quotedText } from "../../../src/datasets/quoteSql.ts";

export const folder = mkdtempSync(join(tmpdir(), "own-files-"));
export const connection = await (await DuckDBInstance.create(":memory:")).connect();

/** The rows of an answer as DuckDB writes its values. */
export async function texts(sql: string): Promise<(string | null)[][]> {
  const described = await connection.runAndReadAll(`describe ${sql}`);
  const list = described.getRowsJS().map(([name]) => `cast(${quotedName(String(name))} as varchar)`);
  const answer = await connection.runAndReadAll(`select ${list.join(", ")} from (${sql})`);
  return answer.getRowsJS() as (string | null)[][];
}

export interface Table {
  readonly report: FileReport;
  /** Names and types of the columns, as the engine has them. */
  readonly types: Readonly<Record<string, string>>;
  readonly rows: (string | null)[][];
  /** Kinds of what was doubtful, by column. */
  readonly doubts: readonly (readonly string[])[];
}

/** Reads a file as the explorer does and makes the table of it. */
export async function readTable(name: string, content: string | Uint8Array, choices: Choices = {}): Promise<Table> {
  const file = new File([content as Uint8Array<ArrayBuffer>], name);
  const { csv, report, ...read } = await readFile(file, choices, () => undefined);
  const path = join(folder, "rows.csv");
  writeFileSync(path, new Uint8Array(await csv.arrayBuffer()));
  await connection.run("drop table if exists own");
  await connection.run(loadSql("own", path, read));
  const described = (await connection.runAndReadAll("describe own")).getRowsJS();
  const types = Object.fromEntries(described.map(([column, type]) => [String(column), String(type)]));
  const doubts = report.columns.map(({ notes }) => notes.map(({ kind }) => kind));
  return { report, types, rows: await texts("from own"), doubts };
}

/** What the read's SQL gives over the file itself, in a folder that holds it. */
export async function readBySql(name: string, content: string | Uint8Array, { sql }: FileReport) {
  writeFileSync(join(folder, name), content);
  const placed = sql.replaceAll(quotedText(name), quotedText(join(folder, name)));
  return texts(placed.replace(/^--.*\n/, ""));
}

/** Text in an encoding that only iconv writes. */
export function encoded(text: string, encoding: string): Buffer {
  return execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text });
}
