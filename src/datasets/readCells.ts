import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Place } from "../content/diagnostic.ts";

/** A cell with the place where it starts: its opening quote, if it has one. */
export interface Cell extends Place {
  text: string;
}

interface Parsed {
  record: string[];
  raw: string;
}

/**
 * The cells of a CSV text, header row included. A BOM, CRLF, quoted commas and newlines, and a missing last newline
 * are read as they are meant. At a quote that cannot be read, the rows before it are returned with the place.
 */
export function readCells(text: string): { rows: Cell[][]; brokenQuote?: Cell } {
  const rows: Cell[][] = [];
  let line = 1;
  const keep = ({ record, raw }: Parsed) => {
    const starts = cellStarts(raw, line);
    rows.push(record.map((cell, i) => ({ text: cell, ...(starts[i] as Place) })));
    line += raw.replace(/[\r\n]+$/, "").split("\n").length;
    return null;
  };
  try {
    parse(text.replace(/^\uFEFF/, ""), {
      raw: true,
      relax_column_count: true,
      // Stated, so that one stray CRLF does not decide for the whole file.
      record_delimiter: ["\r\n", "\n"],
      on_record: keep as never,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const broken = cellStarts(String(error.raw), line).at(-1) ?? { line, column: 1 };
    return { rows, brokenQuote: { text: String(error.raw).split("\n")[broken.line - line] ?? "", ...broken } };
  }
  return { rows };
}

/** Where each cell of one record starts; `raw` is the record as it stands in the file. */
function cellStarts(raw: string, firstLine: number): Place[] {
  const starts: Place[] = [{ line: firstLine, column: 1 }];
  let line = firstLine;
  let column = 1;
  let quoted = false;
  for (const character of raw) {
    if (character === '"') quoted = !quoted;
    if (character === "\n") {
      line += 1;
      column = 1;
    } else column += 1;
    if (character === "," && !quoted) starts.push({ line, column });
  }
  return starts;
}
