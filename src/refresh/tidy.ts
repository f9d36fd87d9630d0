import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockedTo } from "../database/lockSettings.ts";
import { openNative } from "../database/native.ts";
import { queryTimeoutMs } from "../database/queryTimeout.ts";
import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { loadDataset } from "../datasets/loadDataset.ts";
import { quotedText } from "../datasets/quoteSql.ts";
import type { DatasetFile } from "../datasets/readDatasets.ts";
import { fieldsOf, tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import type { Raw } from "./raw.ts";
import { RefreshError } from "./refreshError.ts";

/** The cells of an edition as its CSV will have them; an empty one is null. */
export type Cells = readonly (readonly (string | null)[])[];

/** What refresh.sql gives: the cells of the described columns, but for those that it gives no more. */
export interface Tidied {
  readonly cells: Cells;
  readonly lost: readonly string[];
}

/**
 * Runs refresh.sql over an answer, the table `raw`, all text; it may read the site's own datasets too. A RefreshError
 * where SQL or columns do not fit.
 */
export async function tidy(
  raw: Raw,
  sql: string,
  descriptor: Descriptor,
  datasets: readonly DatasetFile[],
): Promise<Tidied> {
  const folder = await mkdtemp(join(tmpdir(), "refresh-"));
  try {
    const path = join(folder, "raw.csv");
    await writeFile(path, writeCsv(raw.columns, raw.rows));
    const loads = await Promise.all(tablesRead(sql, datasets).map((each) => loadDataset(each)));
    const locked = lockedTo(loads.flatMap(({ reads }) => reads));
    const statements = [loadRawSql(raw, path), ...loads.map((load) => load.sql), ...locked];
    const database = await openNative(statements, queryTimeoutMs());
    try {
      const question = sql.trim().replace(/;\s*$/, "");
      const described = await database.rows<{ column_name: string }>(`describe ${question}`).catch(tellSql(raw));
      const given = described.map(({ column_name: name }) => name);
      const wanted = fieldsOf(descriptor).map(({ name }) => name);
      const lost = wanted.filter((name) => !given.includes(name));
      refuseColumns(given, wanted, lost);
      const rows = await database
        .rows<Record<string, string | null>>(`select columns(*)::varchar from (${question}\n)`)
        .catch(tellSql(raw));
      const fields = fieldsOf(descriptor).filter(({ name }) => given.includes(name));
      return { cells: rows.map((row) => fields.map((field) => cellOf(row[field.name] ?? null, field))), lost };
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function loadRawSql({ columns }: Raw, path: string): string {
  const types = columns.map((name) => `${quotedText(name)}: 'VARCHAR'`);
  const options = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false`;
  return `create table raw as from read_csv(${quotedText(path)}, ${options}, columns = {${types.join(", ")}})`;
}

function tablesRead(sql: string, datasets: readonly DatasetFile[]): DatasetFile[] {
  const named = tablesOf(
    sql,
    datasets.map(({ descriptor }) => tableName(descriptor)),
  );
  return datasets.filter(({ descriptor }) => named.includes(tableName(descriptor)));
}

/** DuckDB's own first line says which column or value it was. */
function tellSql({ columns }: Raw) {
  return (error: unknown): never => {
    const [line = ""] = (error as Error).message.split("\n");
    const missing = /Referenced column "([^"]+)" not found/.exec(line)?.[1];
    throw new RefreshError(
      missing
        ? `answered without the column "${missing}" that refresh.sql reads (it has ${columns.join(", ")}): look up what it is called now, and change refresh.sql`
        : `answered with something that refresh.sql cannot read ("${line
            .replace(/^\w+ Error: /, "")
            .slice(0, 160)
            .replace(/[.\s]+$/, "")}"): look at the value there, and change refresh.sql if it is meant`,
    );
  };
}

function refuseColumns(given: readonly string[], wanted: readonly string[], lost: readonly string[]): void {
  const left = wanted.filter((name) => !lost.includes(name));
  if (given.length === left.length && given.every((name, i) => name === left[i])) return;
  throw new RefreshError(
    `gives through refresh.sql the columns ${given.join(", ")} where the descriptor has ${wanted.join(", ")}: make the two the same, in one order`,
  );
}

/** A value as datasets write it: numbers plain, without the ".0" and the exponents of DuckDB's text. */
function cellOf(text: string | null, { type }: Pick<Field, "type">): string | null {
  if (text === null || text === "") return null;
  if ((type === "number" || type === "integer") && !/^-?\d+$/.test(text)) {
    const number = Number(text);
    if (Number.isFinite(number) && Math.abs(number) < 1e21) return plainNumber(number);
  }
  return text;
}

/** 2.5e-7 as 0.00000025. */
function plainNumber(number: number): string {
  const [mantissa = "", exponent] = String(number).split("e-");
  if (exponent === undefined) return mantissa;
  return number.toFixed(Number(exponent) + (mantissa.split(".")[1]?.length ?? 0));
}
