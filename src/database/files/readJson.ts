import { fileError } from "../fileFault.ts";
import type { Cell } from "./cell.ts";
import { ColumnProfile } from "./columnProfile.ts";
import { distinctNames } from "./distinctNames.ts";
import { guessEncoding, textOf } from "./encodings.ts";
import { jsonCells } from "./jsonCells.ts";
import { NullWords } from "./nullWords.ts";
import { jsonSql } from "./originSql.ts";
import type { Choices, Encoding, ReadFile } from "./reading.ts";
import { reportColumns } from "./reportColumns.ts";
import { RowsCsv } from "./rowsCsv.ts";
import { JsonSplitter } from "./splitJson.ts";

interface Row {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly line: number;
}

async function* rowsOf(file: File, encoding: Encoding, onBytes: (loaded: number) => void): AsyncGenerator<Row> {
  const splitter = new JsonSplitter();
  for await (const text of textOf(file, encoding, onBytes))
    for (const value of splitter.push(text)) yield { cells: jsonCells(value), line: value.line };
  for (const value of splitter.push("", true)) yield { cells: jsonCells(value), line: value.line };
  if (splitter.isOpen) throw fileError({ kind: "openArray" });
}

/** Reads JSON lines or an array of objects: a column for each key, numbers with every digit they are written with. */
export async function readJson(file: File, choices: Choices, onBytes: (loaded: number) => void): Promise<ReadFile> {
  const guess = choices.encoding ? { encoding: choices.encoding, isSure: true } : await guessEncoding(file);
  const { encoding } = guess;
  const nulls = new NullWords(choices.nulls);
  const profiles = new Map<string, ColumnProfile>();
  let csv = new RowsCsv();
  let isWhole = true;
  for await (const { cells, line } of rowsOf(file, encoding, onBytes)) {
    for (const [key, cell] of cells) {
      let profile = profiles.get(key);
      if (!profile) {
        profile = new ColumnProfile();
        profiles.set(key, profile);
        if (csv.rows > 0) isWhole = false;
      }
      if (!nulls.has(cell)) profile.add(cell, line);
    }
    csv.add(
      [...profiles.keys()].map((key) => cells.get(key) ?? null),
      profiles.size,
      nulls,
    );
  }
  if (profiles.size === 0) throw fileError({ kind: "empty" });
  const keys = [...profiles.keys()];
  if (!isWhole) {
    // A key came late: the rows before it lack its column.
    csv = new RowsCsv();
    for await (const { cells } of rowsOf(file, encoding, onBytes))
      csv.add(
        keys.map((key) => cells.get(key) ?? null),
        keys.length,
        nulls,
      );
  }
  const names = distinctNames(keys);
  const named = { names, given: keys, profiles: [...profiles.values()] };
  const columns = reportColumns(named, choices, { isCommaLikely: false });
  const selected = columns.map(({ report, sql }) => ({ name: report.name, sql }));
  return {
    csv: csv.blob(),
    columns: selected,
    longest: csv.longest,
    report: {
      kind: "json",
      rows: csv.rows,
      columns: columns.map(({ report }) => report),
      notes: guess.isSure ? [] : [{ kind: "encodingDoubt" }],
      encoding,
      nulls: choices.nulls ?? [],
      sql: jsonSql(file.name, { keys, nulls: choices.nulls ?? [] }, selected),
    },
  };
}
