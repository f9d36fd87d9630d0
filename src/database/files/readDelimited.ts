import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import { countReplaced, guessEncoding, textOf } from "./encodings.ts";
import { guessSeparator } from "./guessSeparator.ts";
import { delimitedSql } from "./originSql.ts";
import type { Choices, Encoding, FileNote, FileReport, ReadFile, Separator } from "./reading.ts";
import { reportColumns } from "./reportColumns.ts";
import { RowSplitter } from "./splitRows.ts";
import { TableRows } from "./tableRows.ts";
import { UnreadFile } from "./unreadFile.ts";

/** Characters from which the separator is guessed. */
const headLength = 200_000;

/** Characters that no text has: what holds them, in whatever encoding was guessed, is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: They are what is looked for.
const binary = /[\u0000-\u0006\u000e-\u0019]/;

/** Reads a CSV, TSV or other delimited text in any encoding into rows of text, and finds the types of its columns. */
export async function readDelimited(
  file: File,
  choices: Choices,
  onBytes: (loaded: number) => void,
): Promise<ReadFile> {
  const guess = choices.encoding ? { encoding: choices.encoding, isSure: true } : await guessEncoding(file);
  const { encoding } = guess;
  let head = "";
  for await (const text of textOf(file.slice(0, headLength * 2) as File, encoding)) head += text;
  if (head.trim() === "" && file.size <= headLength * 2) throw fileError({ kind: "empty" });
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(head)) throw fileError({ kind: "webPage" });
  if (binary.test(head)) throw fileError({ kind: "binary" });
  const lines = head
    .split(/\r\n|\n|\r/)
    .slice(choices.skipTop ?? 0)
    .join("\n");
  const isTabs = /\.(?:tsv|tab)(?:\.gz)?$/i.test(file.name);
  const separator = choices.separator ?? (isTabs ? "\t" : guessSeparator(lines.slice(0, headLength)));
  const splitter = new RowSplitter(separator);
  const table = new TableRows(choices);
  let replaced = 0;
  try {
    for await (const text of textOf(file, encoding, onBytes)) {
      replaced += countReplaced(text);
      for (const row of splitter.push(text)) table.add(row);
    }
    for (const row of splitter.push("", true)) table.add(row);
    table.end(splitter.lines);
  } catch (error) {
    throw error instanceof EngineError
      ? new UnreadFile(error.message, unread(choices, encoding, separator, table))
      : error;
  }
  const hasComma = table.profiles.some(({ hasCommaFraction }) => hasCommaFraction);
  const hints = { decimal: choices.decimal, isCommaLikely: separator === ";" || hasComma };
  const columns = reportColumns(table, choices, hints);
  const notes: FileNote[] = [...table.notes];
  if (!guess.isSure) notes.push({ kind: "encodingDoubt" });
  if (replaced > 0) notes.push({ kind: "replaced", n: replaced });
  if (splitter.lineEnds.size > 1) notes.push({ kind: "mixedLineEnds" });
  if (splitter.blankLines > 0) notes.push({ kind: "blankLines", n: splitter.blankLines });
  const isComma = columns.some(({ report: { reading } }) => "point" in reading && reading.point === ",");
  const selected = columns.map(({ report, sql }) => ({ name: report.name, sql }));
  const shape = {
    encoding,
    separator,
    header: table.isHeader,
    skipTop: table.skipTop,
    skipBottom: table.skipBottom,
    nulls: choices.nulls ?? [],
  };
  const isPadded = notes.some(({ kind }) => kind === "short");
  return {
    csv: table.csv.blob(),
    columns: selected,
    longest: table.csv.longest,
    report: {
      kind: "delimited",
      rows: table.csv.rows,
      columns: columns.map(({ report }) => report),
      notes,
      ...shape,
      decimal: choices.decimal ?? (isComma ? "," : "."),
      sql: delimitedSql(
        file.name,
        { ...shape, nulls: [...table.nulls.met], given: table.given, rows: table.csv.rows, isPadded },
        selected,
      ),
    },
  };
}

/** What was guessed or decided about a file that could not be read so. */
function unread(choices: Choices, encoding: Encoding, separator: Separator, table: TableRows): FileReport {
  const { skipTop = table.skipTop, skipBottom = 0, header = table.isHeader, decimal = ".", nulls = [] } = choices;
  const shape = { encoding, separator, header, skipTop, skipBottom, decimal, nulls };
  return { kind: "delimited", rows: 0, columns: [], notes: [], sql: "", ...shape };
}
