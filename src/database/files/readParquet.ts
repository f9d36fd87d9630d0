import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema, type SchemaElement } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { quotedName } from "../../datasets/quoteSql.ts";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import { castSql } from "./castSql.ts";
import { distinctNames } from "./distinctNames.ts";
import { isMap, nestedType } from "./nestedType.ts";
import { parquetSql } from "./originSql.ts";
import { isText } from "./parquetTypes.ts";
import type { Choices, ColumnNote, ColumnReport, ReadFile, Reading } from "./reading.ts";
import { RowsCsv } from "./rowsCsv.ts";
import { unpackedName } from "./unpack.ts";

/**
 * The schema as the reader is to see it: text is decoded, every other value comes as it is stored, and a map as the
 * list that it is, since an object would put its keys into another order.
 */
function bareElement(element: SchemaElement): SchemaElement {
  const { converted_type: _, logical_type: __, ...bare } = element;
  if (!element.type) return isMap(element) ? bare : element;
  return isText(element) ? { ...bare, converted_type: "UTF8" } : bare;
}

/** Reads a Parquet file: each column of the type it has in the file. */
export async function readParquet(file: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  try {
    return await read(file, choices, onBytes);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw fileError({ kind: "parquet" });
  }
}

async function read(blob: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  const file = { byteLength: blob.size, slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer() };
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  const { children } = parquetSchema(metadata);
  const types = children.map(nestedType);
  const bare: FileMetaData = { ...metadata, schema: metadata.schema.map(bareElement) };
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
          const cells = types.map(({ text: textOf }, i) => {
            const value: unknown = row[i];
            if (value === null || value === undefined) return null;
            const text = textOf(value);
            filled[i] = (filled[i] ?? 0) + 1;
            const sample = samples[i];
            if (sample && sample.length < 3 && !sample.includes(text.slice(0, 60))) sample.push(text.slice(0, 60));
            return { kind: "string", text } as const;
          });
          csv.add(cells, types.length);
        }
      },
    });
    rowStart = rowEnd;
    onBytes((blob.size * rowEnd) / Math.max(1, Number(metadata.num_rows)));
  }
  const reports = types.map(({ type }, i): ColumnReport => {
    const own: Reading = { kind: "declared", type };
    const isNested = (children[i]?.children.length ?? 0) > 0;
    const isZoned = type === "TIMESTAMP WITH TIME ZONE";
    const offers: Reading[] = [
      own,
      ...(type === "VARCHAR" || isNested ? [] : [{ kind: "text" } as const]),
      ...(isZoned ? [{ kind: "utc" } as const] : []),
    ];
    const reading = choices.columns?.[i] ?? own;
    const given = children[i]?.element.name ?? "";
    const name = names[i] as string;
    const notes: ColumnNote[] = [
      ...(given !== name ? [{ kind: "renamed", from: given } as const] : []),
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
