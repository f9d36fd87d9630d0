import { fileError } from "../fileFault.ts";
import { type Cell, cellText, type FileRow } from "./cell.ts";
import { textClass } from "./textClass.ts";

export interface RowShape {
  /** Columns of the table. */
  readonly width: number;
  /** Place, among the rows given, of the first that belongs to the table. */
  readonly first: number;
}

/** Number of cells up to the last that holds something. */
export function filledWidth(cells: readonly Cell[]): number {
  for (let i = cells.length; i > 0; i--) if (cellText(cells[i - 1]) !== null) return i;
  return 0;
}

/** Words that begin a note under a table. */
const noteStart =
  /^\s*(?:[*※†‡]|\(?\d\)|\(?(?:sources?|notes?|footnotes?|legend|last updated?|data from|주|주석|자료|출처|비고|注|注记|資料|出典|来源|资料来源|数据来源|quelle|fuente|fonte|anmerkung)\s*(?:[\d()]*\s*[:：.)]|\d))/i;

/** Whether a row looks like a note rather than like data: a lone first cell, or one that begins as notes do. */
export function isLone(cells: readonly Cell[]): boolean {
  return cells.length > 0 && filledWidth(cells) === 1;
}

export function isMarkedNote(cells: readonly Cell[]): boolean {
  return noteStart.test(cellText(cells[0]) ?? "");
}

/**
 * The table among a file's first rows: as wide as most of them are; titles above it are narrower or stand alone in
 * their row. Throws where the names are fewer than the cells beneath.
 */
export function findShape(rows: readonly FileRow[]): RowShape {
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const wide = [...widths].filter(([width]) => width > 1);
  const [most = 1] = wide.sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most === 1) return { width: 1, first: 0 };
  for (const [first, { cells, line }] of rows.entries()) {
    const filled = filledWidth(cells);
    if (filled <= 1 && (cells.length < most || cellText(cells[0]) !== null || filled === 0)) continue;
    if (
      cells.length > most &&
      filled === cells.length &&
      first === 0 &&
      cells.every((cell) => (cellText(cell)?.length ?? 0) < 60)
    )
      return { width: cells.length, first };
    if (cells.length === most) return { width: most, first };
    const next = rows[first + 1];
    const isAbove = next?.line === line + 1 && !isMarkedNote(cells);
    if (cells.length === most - 1 && next?.cells.length === most && filled > 1 && isAbove) {
      // Lines of data that end in a separator have no field more than the names.
      if (rows.every((row) => filledWidth(row.cells) < most)) return { width: cells.length, first };
      throw fileError({ kind: "header", line: next.line, expected: cells.length, found: most });
    }
  }
  return { width: most, first: 0 };
}

const isName = (text: string | null) => {
  if (text === null) return true;
  const found = textClass(text);
  return found === "other" || found === "code" || found === "flagged" || found === "boolean";
};

/** Whether the first row of a table names its columns, and whether that is doubtful. */
export function looksLikeHeader(
  first: readonly Cell[],
  next: readonly FileRow[],
): { isHeader: boolean; isDoubtful: boolean } {
  const texts = first.map((cell) => (typeof cell === "object" && cell?.kind === "string" ? cell.text : cellText(cell)));
  if (texts.every((text) => text !== null && !isName(text))) return { isHeader: false, isDoubtful: true };
  const isYear = (text: string | null) => text !== null && /^(?:1[89]|20|21)\d\d$/.test(text);
  const isDoubtful = texts.some(
    (text, i) =>
      !isName(text) &&
      !isYear(text) &&
      next.length > 0 &&
      next.every(({ cells }) => {
        const under = cellText(cells[i]);
        return under === null || !isName(under);
      }),
  );
  return { isHeader: true, isDoubtful };
}
