import { type Separator, separators } from "./reading.ts";
import { RowSplitter } from "./splitRows.ts";

/** The mark between columns: the one under which most of the first lines have the same number of columns, and more than one. */
export function guessSeparator(head: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  for (const separator of separators) {
    const score = evenness(head, separator);
    if (score > best.score + 1e-9) best = { separator, score };
  }
  return best.separator;
}

function evenness(head: string, separator: Separator): number {
  const splitter = new RowSplitter(separator);
  let rows = splitter.push(head);
  if (rows.length < 2) {
    try {
      rows = [...rows, ...splitter.push("", true)];
    } catch {
      // A quotation that does not close is told when the file is read.
    }
  }
  const widths = new Map<number, number>();
  for (const { cells } of rows.slice(0, 500)) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].filter(([each]) => each > 1).sort((a, b) => b[1] - a[1])[0] ?? [];
  return width < 2 ? 0 : (count / Math.min(rows.length, 500)) ** 2 * (1 + Math.log(width) / 4);
}
