import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type SchemaElement,
  type SchemaTree,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { quotedName } from "../../datasets/quoteSql.ts";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import { castSql } from "./castSql.ts";
import { distinctNames } from "./distinctNames.ts";
import { parquetSql } from "./originSql.ts";
import { isText, type LeafType, leafType } from "./parquetTypes.ts";
import type { Choices, ColumnNote, ColumnReport, ReadFile, Reading } from "./reading.ts";
import { RowsCsv } from "./rowsCsv.ts";
import { unpackedName } from "./unpack.ts";

/** A leaf as the reader is to see it: text is decoded, every other value comes as it is stored. */
function bareLeaf(element: SchemaElement): SchemaElement {
  if (!element.type) return element;
  const { converted_type: _, logical_type: __, ...bare } = element;
  return isText(element) ? { ...bare, converted_type: "UTF8" } : bare;
}

interface Column {
  readonly type: LeafType;
  readonly isNested: boolean;
}

function columnOf(node: SchemaTree): Column {
  const isRepeated = node.element.repetition_type === "REPEATED";
  if (node.children.length === 0 && !isRepeated) return { type: leafType(node.element), isNested: false };
  return { type: { type: "VARCHAR", text: (value) => json(value, node) }, isNested: true };
}

/** A nested value as JSON text; numbers keep their digits. */
function json(value: unknown, node: SchemaTree | undefined): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const element = elementOf(node);
    return `[${value.map((each) => json(each, element)).join(",")}]`;
  }
  const isRecord = typeof value === "object" && !(value instanceof Uint8Array) && !(value instanceof Date);
  if (isRecord) {
    const entry = elementOf(node);
    const of = (name: string) =>
      node?.children.find(({ element }) => element.name === name) ??
      entry?.children.find(({ element }) => element.name === "value");
    return `{${Object.entries(value)
      .map(([name, each]) => `${JSON.stringify(name)}:${json(each, of(name))}`)
      .join(",")}}`;
  }
  if (!node || node.children.length > 0) return JSON.stringify(String(value));
  const { type, text } = leafType(node.element);
  const written = text(value);
  return /INT|DECIMAL|DOUBLE|FLOAT|BOOLEAN/.test(type) && /^-?\d|true|false/.test(written)
    ? written
    : JSON.stringify(written);
}

/** The schema of what a list or map repeats. */
function elementOf(node: SchemaTree | undefined): SchemaTree | undefined {
  if (!node || node.element.repetition_type === "REPEATED") return node;
  const [repeated] = node.children;
  if (repeated?.element.repetition_type !== "REPEATED") return node;
  return repeated.children.length === 1 ? repeated.children[0] : repeated;
}

/** Reads a Parquet file: each column of the type it has in the file, nested ones as JSON text. */
export async function readParquet(file: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  try {
    return await read(file, choices, onBytes);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw fileError({ kind: "parquet", reason: (error as Error).message });
  }
}

async function read(blob: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  const file = { byteLength: blob.size, slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer() };
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const { children } = parquetSchema(metadata);
  const columns = children.map(columnOf);
  const bare: FileMetaData = { ...metadata, schema: metadata.schema.map(bareLeaf) };
  const names = distinctNames(children.map(({ element }) => element.name));
  const samples = names.map((): string[] => []);
  const filled = names.map(() => 0);
  const csv = new RowsCsv();
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    await parquetRead({
      file,
      metadata: bare,
      compressors,
      rowStart,
      rowEnd,
      utf8: false,
      geoparquet: false,
      parsers: { timestampFromNanoseconds: (nanoseconds: bigint) => nanoseconds },
      onComplete: (rows) => {
        for (const row of rows) {
          const cells = columns.map(({ type }, i) => {
            const value: unknown = row[i];
            if (value === null || value === undefined) return null;
            const text = type.text(value);
            filled[i] = (filled[i] ?? 0) + 1;
            const sample = samples[i];
            if (sample && sample.length < 3 && !sample.includes(text.slice(0, 60))) sample.push(text.slice(0, 60));
            return { kind: "string", text } as const;
          });
          csv.add(cells, columns.length);
        }
      },
    });
    rowStart = rowEnd;
    onBytes((blob.size * rowEnd) / Math.max(1, Number(metadata.num_rows)));
  }
  const reports = columns.map(({ type: { type }, isNested }, i): ColumnReport => {
    const own: Reading = { kind: "declared", type };
    const isZoned = type === "TIMESTAMP WITH TIME ZONE";
    const offers: Reading[] = [
      own,
      ...(type === "VARCHAR" ? [] : [{ kind: "text" } as const]),
      ...(isZoned ? [{ kind: "utc" } as const] : []),
    ];
    const reading = choices.columns?.[i] ?? own;
    const given = children[i]?.element.name ?? "";
    const name = names[i] as string;
    const notes: ColumnNote[] = [
      ...(given !== name ? [{ kind: "renamed", from: given } as const] : []),
      ...(isNested ? [{ kind: "nested" } as const] : []),
      ...(isZoned && reading === own ? [{ kind: "zoned" } as const] : []),
    ];
    const isOwn = JSON.stringify(reading) === JSON.stringify(own);
    return {
      name,
      type: reading.kind === "declared" ? reading.type : reading.kind === "utc" ? "TIMESTAMP" : "VARCHAR",
      reading,
      offers: offers.filter((each) => JSON.stringify(each) !== JSON.stringify(reading)),
      samples: samples[i] ?? [],
      notes: isOwn ? notes : notes.filter(({ kind }) => kind !== "zoned"),
      filled: filled[i] ?? 0,
    };
  });
  const selected = reports.map(({ name, reading }) => ({
    name,
    sql: castSql(name, reading, { isPadded: false, isLenient: false }),
  }));
  const origin = reports.map(({ name, reading }, i) => {
    const given = children[i]?.element.name ?? name;
    const isOwn = reading.kind === "declared";
    const sql = selected[i]?.sql ?? "";
    return { name, sql: isOwn ? quotedName(given) : sql.replaceAll(quotedName(name), quotedName(given)) };
  });
  return {
    csv: csv.blob(),
    columns: selected,
    longest: csv.longest,
    report: {
      kind: "parquet",
      rows: csv.rows,
      columns: reports,
      notes: [],
      sql: parquetSql(unpackedName(blob.name), origin),
    },
  };
}
