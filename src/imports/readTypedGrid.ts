import type { FileRow } from "../database/files/cell.ts";
import { readFile } from "../database/files/readFile.ts";
import type { ColumnNote, ReadFile } from "../database/files/reading.ts";
import { nullMark } from "../database/files/rowsCsv.ts";
import { RowSplitter } from "../database/files/splitRows.ts";
import { type Grid, ImportError } from "./grid.ts";

/** Reads JSON, JSON lines and Parquet: their keys and columns are the names, their values the cells. */
export async function readTypedGrid(file: File): Promise<Grid> {
  const { csv, report }: ReadFile = await readFile(file, {}, () => undefined);
  const nested = report.columns.filter(({ notes }) => notes.some(({ kind }: ColumnNote) => kind === "nested"));
  if (nested.length > 0)
    throw new ImportError(
      `${nested.map(({ name }) => `"${name}"`).join(", ")} ${nested.length === 1 ? "holds" : "hold"} lists or objects, which are no cells of a table. Take the values out first, each a column.`,
    );
  const splitter = new RowSplitter(",");
  const text = await csv.text();
  const parsed = [...splitter.push(text), ...splitter.push("", true)];
  const names: FileRow = { line: 1, cells: report.columns.map(({ name }) => name) };
  // A file of values has no lines that mean anything: the row is what one can look for.
  const rows = parsed.map(({ cells }, i): FileRow => {
    return { line: i + 2, cells: cells.map((cell) => (cell === nullMark ? null : cell)) };
  });
  return { rows: [names, ...rows], isNamed: true, isCommaLikely: false, notes: [] };
}
