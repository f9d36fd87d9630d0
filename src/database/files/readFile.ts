import { fileError } from "../fileFault.ts";
import type { Choices, FileNote, ReadFile } from "./reading.ts";

/** Reads a file of the reader's own into rows of text and the SQL that gives them types. Throws what fileFault.ts can say. */
export async function readFile(
  given: File,
  choices: Choices,
  onBytes: (loaded: number, total: number) => void,
): Promise<ReadFile> {
  if (given.size === 0) throw fileError({ kind: "empty" });
  const isPacked = /\.gz$/i.test(given.name);
  const file = isPacked ? await (await import("./unpack.ts")).unpack(given) : given;
  if (file.size === 0) throw fileError({ kind: "empty" });
  const read = await byKind(file, choices, (loaded) => onBytes(loaded, file.size));
  const unpacked: FileNote[] = isPacked ? [{ kind: "unpacked" }] : [];
  return { ...read, report: { ...read.report, notes: [...unpacked, ...read.report.notes] } };
}

async function byKind(file: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  if (/\.parquet(?:\.gz)?$/i.test(file.name))
    return (await import("./readParquet.ts")).readParquet(file, choices, onBytes);
  if (/\.xls[xm](?:\.gz)?$/i.test(file.name)) return (await import("./readWorkbook.ts")).readWorkbook(file, choices);
  if (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(file.name))
    return (await import("./readJson.ts")).readJson(file, choices, onBytes);
  return (await import("./readDelimited.ts")).readDelimited(file, choices, onBytes);
}
