import { type Cell, cellText, type FileRow } from "../database/files/cell.ts";
import { filledWidth, findShape, isMarkedNote } from "../database/files/rowShape.ts";
import { isMissing, writtenNumber } from "./cellValue.ts";
import { type Grid, type ImportChoices, ImportError } from "./grid.ts";
import { toPeriod } from "./period.ts";

/** Where a file's table is: its heads, its rows, and what stands around it. */
export interface FoundTable {
  readonly heads: readonly FileRow[];
  readonly rows: readonly FileRow[];
  /** Lines of text over and under it, as they stand. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const mostHeads = 5;
/** A rule under a table, or whose it is. */
const underline = /^(?:[_=–—-]{3,}$|©|\(c\)\s)/i;

/** Finds the table among a grid's rows. A second table, and heads without end, are asked about. */
export function findTable({ rows: all, isNamed }: Grid, choices: ImportChoices): FoundTable {
  if (isNamed) return { heads: all.slice(0, 1), rows: all.slice(1), above: [], below: [] };
  const [first, last] = choices.lines ?? [0, Number.POSITIVE_INFINITY];
  const rows = all.filter(({ line }) => line >= first && line <= last);
  if (rows.length === 0) throw new ImportError(`Lines ${first} to ${last} hold nothing.`);
  const start = findShape(rows.map(trimmed)).first;
  let end = rows.length;
  while (end > start + 1 && isNote(rows, end - 1)) end--;
  const table = rows.slice(start, end);
  if (!choices.lines) refuseSecond(table);
  const heads = choices.heads ?? headCount(table);
  return {
    heads: table.slice(0, heads),
    rows: table.slice(heads),
    above: rows.slice(0, start).map(lineText),
    below: rows.slice(end).map(lineText),
  };
}

/** Without the empty cells at its end, of which a spreadsheet writes as many as its widest row has. */
function trimmed({ cells, line }: FileRow): FileRow {
  return { cells: cells.slice(0, Math.max(1, filledWidth(cells))), line };
}

function lineText({ cells }: FileRow): string {
  return cells
    .map((cell) => cellText(cell)?.trim() ?? "")
    .filter(Boolean)
    .join(" ");
}

function isNote(rows: readonly FileRow[], at: number): boolean {
  const { cells } = rows[at] as FileRow;
  if (filledWidth(cells) === 1 && !isFigure(cells[0] ?? null))
    return isMarkedNote(cells) || underline.test(lineText({ cells, line: 0 })) || isLongOrApart(rows, at);
  return isMarkedNote(cells) && !hasNumbers(cells);
}

/** A lone text under a table: a sentence, or something after a gap. */
function isLongOrApart(rows: readonly FileRow[], at: number): boolean {
  const [row, before] = [rows[at] as FileRow, rows[at - 1]];
  return (
    lineText(row).length > 40 ||
    (before !== undefined && row.line > before.line + 1) ||
    isMarkedNote(before?.cells ?? [])
  );
}

const isFigure = (cell: Cell) => {
  const text = cellText(cell)?.trim();
  return text !== undefined && text !== "" && (writtenNumber(text) !== undefined || isMissing(text));
};

/** Whether a row has a figure in any column but the first; a year is a head as much as a figure. */
function hasNumbers(cells: readonly Cell[]): boolean {
  return cells.slice(1).some((cell) => isFigure(cell) && !toPeriod(cellText(cell) ?? ""));
}

/** How many rows stand over the first figures: one where no row has any. */
function headCount(table: readonly FileRow[]): number {
  const at = table.findIndex(({ cells }) => hasNumbers(cells));
  if (at === 0) {
    const [row] = table;
    throw new ImportError(
      `Line ${row?.line} is the first of the table and has figures already: "${row ? lineText(row).slice(0, 60) : ""}". Write a line with the names of the columns above it, or give --lines <first>-<last> where the names stand elsewhere.`,
    );
  }
  if (at > mostHeads)
    throw new ImportError(
      `${at} lines of text stand over the first figures in line ${table[at]?.line}. Say how many of them are names of columns: --heads <count>, with --lines <first>-<last> where the table begins lower.`,
    );
  return at < 0 ? 1 : at;
}

/** Stops where another table begins under the first: after a gap or a title of its own, with names over figures. */
function refuseSecond(table: readonly FileRow[]): void {
  for (let at = 2; at < table.length; at++) {
    const [before, row, next] = [table[at - 1], table[at], table[at + 1]];
    if (!before || !row || !next || hasNumbers(row.cells) || filledWidth(row.cells) < 2 || !hasNumbers(next.cells))
      continue;
    if (!table.slice(0, at).some(({ cells }) => hasNumbers(cells))) continue;
    const isApart = row.line > before.line + 1 || filledWidth(before.cells) === 1;
    if (!isApart) continue;
    const [firstLine, lastLine] = [table[0]?.line, table.at(-1)?.line];
    const end = filledWidth(before.cells) === 1 ? (table[at - 2]?.line ?? before.line) : before.line;
    throw new ImportError(
      `There are two tables: one in lines ${firstLine} to ${end}, another from line ${row.line} ("${lineText(row).slice(0, 60)}"). Say which: --lines ${firstLine}-${end} or --lines ${row.line}-${lastLine}; each is a dataset of its own.`,
    );
  }
}
