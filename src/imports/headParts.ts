import { type Cell, cellText, type FileRow } from "../database/files/cell.ts";

/**
 * What stands over each column, from the top: a head that spans several columns, as a merged one does, counts for each
 * of them, and one that is said twice counts once.
 */
export function headParts(heads: readonly FileRow[], width: number): string[][] {
  const texts = heads.map(({ cells }, i) => spread(cells, width, i < heads.length - 1));
  return Array.from({ length: width }, (_, column) => {
    const parts = texts.map((row) => row[column] ?? "").filter(Boolean);
    return parts.filter((part, i) => part !== parts[i - 1]);
  });
}

/** A row's texts; in a row with others below it, an empty cell continues the one before it. */
function spread(cells: readonly Cell[], width: number, isUpper: boolean): string[] {
  let last = "";
  return Array.from({ length: width }, (_, i) => {
    const text = (cellText(cells[i]) ?? "").replace(/\s+/g, " ").trim();
    if (text !== "") last = text;
    return text === "" && isUpper ? last : text;
  });
}
