import { type Cell, cellText } from "../database/files/cell.ts";
import { isMissing, writtenNumber } from "./cellValue.ts";
import type { FoundTable } from "./findTable.ts";
import { unmarked, unmarkedNames } from "./footnoteMark.ts";
import { headParts } from "./headParts.ts";
import { type Period, toPeriod } from "./period.ts";

/** A column of the file, read whole. */
export interface SourceColumn {
  /** What stands over it, from the top. */
  readonly parts: readonly string[];
  readonly texts: readonly (string | null)[];
  readonly isNumber: boolean;
}

/** Names of which a note shows the marks. */
const maxShown = 8;

/** The columns of a found table without the marks of footnotes, and what was done to them, each a sentence. */
export function sourceColumns({ heads, rows }: FoundTable): { columns: SourceColumn[]; notes: string[] } {
  const width = [...heads, ...rows].reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const marked: string[] = [];
  const all = headParts(heads, width).map((written, i): SourceColumn => {
    const cells = rows.map(({ cells: row }) => cleaned(row[i]));
    const isNumber = isNumberColumn(written.join(" "), cells, i === 0);
    const parts = written.map((part) => unmarked(part).text);
    marked.push(...written.filter((part, at) => part !== parts[at]));
    if (isNumber) return { parts, texts: cells, isNumber };
    const names = unmarkedNames(cells);
    marked.push(...names.marked);
    return { parts, texts: names.texts, isNumber };
  });
  const kept = all.filter(({ parts, texts }) => parts.length > 0 || texts.some((text) => text !== null));
  const empty = all.length - kept.length;
  const shown = [...new Set(marked)].map((text) => JSON.stringify(text));
  const notes = [
    ...(empty > 0 ? [`${empty} empty column${empty === 1 ? " was" : "s were"} left out.`] : []),
    ...(shown.length > 0
      ? [
          `The marks of footnotes were taken from ${shown.slice(0, maxShown).join(", ")}${shown.length > maxShown ? ` and ${shown.length - maxShown} more` : ""}: say in the descriptor what they meant.`,
        ]
      : []),
  ];
  return { columns: kept.flatMap(unpacked), notes };
}

/** The period in a column's heads, where one and only one of them is one. */
export function periodOf({ parts }: SourceColumn): Period | undefined {
  const found = parts.flatMap((part) => toPeriod(part) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function cleaned(cell: Cell | undefined): string | null {
  const text = (cellText(cell) ?? "").replace(/[\s\u00a0]+/g, " ").trim();
  return text === "" ? null : text;
}

/** Eurostat packs its keys into one column, "geo,unit\\time": each of them becomes a column. */
function unpacked(source: SourceColumn): SourceColumn[] {
  const [head = "", ...others] = source.parts;
  const [, packed] = /^([^\\]+,[^\\]+)\\/.exec(head) ?? [];
  const names = packed?.split(",") ?? [];
  const cells = source.texts.map((text) => text?.split(",") ?? []);
  if (others.length > 0 || names.length < 2 || !cells.every(({ length }) => length === names.length)) return [source];
  return names.map((name, i) => ({
    parts: [name.trim()],
    texts: cells.map((each) => each[i]?.trim() || null),
    isNumber: false,
  }));
}

const timeHead = /year|jahr|ann[ée]e|anno|año|연도|년도|시점|기간|年|period|time|date/i;

/**
 * A column whose cells are numbers or say that there is none; periods are none, nor are codes that begin with 0. Four
 * digits that may be a year are one in the first column and under a head that says so.
 */
function isNumberColumn(head: string, texts: readonly (string | null)[], isFirst: boolean): boolean {
  const filled = texts.filter((text) => text !== null);
  const numbers = filled.filter((text) => writtenNumber(text));
  if (
    numbers.length === 0 ||
    !filled.every((text) => writtenNumber(text) || isMissing(text) || /^[-+]?\d\S*e[-+]?\d+$/i.test(text))
  )
    return false;
  const isTime = isFirst || timeHead.test(head) || numbers.some((text) => !/^\d{4}$/.test(text));
  if (isTime && numbers.every((text) => toPeriod(text))) return false;
  return (
    numbers.filter((text) => writtenNumber(text)?.flag).length <= numbers.length / 2 ||
    numbers.some((text) => /\d[.,]\d/.test(text))
  );
}
