import { CsvError, parse } from "csv-parse/sync";
import type { Raw } from "./raw.ts";
import { RefreshError } from "./refreshError.ts";
import { textOf } from "./textOf.ts";

/** The cells of a CSV that machines write: UTF-8, commas, one head, all rows of one width; an empty cell is null. */
export function parseCsv(bytes: Uint8Array): Pick<Raw, "columns" | "rows"> {
  try {
    const [columns = [], ...rows] = parse(textOf(bytes), { bom: true, skip_empty_lines: true }) as string[][];
    if (rows.length === 0)
      throw new RefreshError("answered with the names of columns and no row: check in the address what is asked for");
    return { columns: columns.map((name) => name.trim()), rows: rows.map((row) => row.map((cell) => cell || null)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefreshError(
      `sent a table that is broken or cut off in line ${error.lines}: try again later, and look at the address in a browser if it stays so`,
    );
  }
}
