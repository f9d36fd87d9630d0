import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { writeCsv } from "../../datasets/writeCsv.ts";
import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import type { ReadCsv } from "./readCsvSql.ts";
import { type Kind, kindOf, toField, typeOfKind, widest } from "./typedCsv.ts";

/** Rows that are turned into text at a time. */
const step = 50_000;

/** A Parquet file as CSV with known types; only Snappy and unpacked columns can be read. */
export async function parquetToCsv(
  blob: File,
  onBytes: (loaded: number, total: number) => void,
): Promise<{ csv: File; read: ReadCsv }> {
  const file = { byteLength: blob.size, slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer() };
  try {
    const metadata = await parquetMetadataAsync(file);
    const codecs = metadata.row_groups.flatMap(({ columns }) => columns.map(({ meta_data }) => meta_data?.codec));
    const foreign = codecs.find((codec) => codec && codec !== "SNAPPY" && codec !== "UNCOMPRESSED");
    if (foreign) throw fileError({ kind: "codec", codec: foreign });
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    const rows = Number(metadata.num_rows);
    const kinds = new Map<string, Kind>(names.map((name) => [name, "empty"]));
    const parts: Blob[] = [new Blob([writeCsv(names, [])])];
    for (let rowStart = 0; rowStart < rows; rowStart += step) {
      const records = await parquetReadObjects({ file, metadata, rowStart, rowEnd: Math.min(rows, rowStart + step) });
      for (const name of names) {
        kinds.set(
          name,
          records.reduce((kind, record) => widest(kind, kindOf(record[name])), kinds.get(name) as Kind),
        );
      }
      parts.push(
        new Blob([records.map((record) => `${names.map((name) => toField(record[name])).join(",")}\n`).join("")]),
      );
      onBytes((blob.size * Math.min(rows, rowStart + step)) / rows, blob.size);
    }
    const csv = new File(parts, "own.csv");
    const columns = Object.fromEntries([...kinds].map(([name, kind]) => [name, typeOfKind(kind)]));
    return { csv, read: { delimiter: ",", columns } };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw fileError({ kind: "parquet", reason: (error as Error).message });
  }
}
