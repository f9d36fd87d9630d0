import { type CellValue, isMissing, writtenNumber } from "./cellValue.ts";
import { dayMonth } from "./dayMonth.ts";
import type { ImportChoices } from "./grid.ts";
import type { NumberStyle } from "./numberStyle.ts";
import { type Period, toPeriod } from "./period.ts";

/** A column of the tidy table. Cells are as datasets write them; null is empty. */
export interface TidyColumn {
  readonly name: string;
  /** What stood over it; empty where nothing did. */
  readonly head: string;
  readonly role: "key" | "value" | "flag";
  /** What the cells are, where they are periods of one kind or numbers; text otherwise. */
  readonly kind: Period["kind"] | "number" | "text";
  readonly cells: (string | null)[];
  /** Every cell that holds a number was followed by a percent sign. */
  readonly isPercent?: boolean;
  /** The signs that a flag column holds. */
  readonly marks?: readonly string[];
}

/** A table with one observation a row. */
export interface TidyTable {
  readonly columns: readonly TidyColumn[];
  /** Line of the file that each row comes from. */
  readonly lines: readonly number[];
  readonly notes: readonly string[];
}

/** How the cells of a file are written. */
export interface Manner extends NumberStyle {
  readonly dates: ImportChoices["dates"];
}

/** What columns are made of: their name, what stood over them, the line of the file that each cell comes from. */
export interface ColumnSpec {
  readonly name: string;
  readonly head: string;
  readonly lines: readonly number[];
  readonly manner: Manner;
  /** Sentences about what was found in them are added here. */
  readonly notes: string[];
}

/** A column of texts; periods of one kind are written as datasets do, and what marks them is a column of its own. */
export function keyColumns(
  { name, head, lines, manner, notes }: ColumnSpec,
  texts: readonly (string | null)[],
): TidyColumn[] {
  const filled = texts.flatMap((text) => text ?? []);
  const periods = texts.map((text) => (text === null ? undefined : toPeriod(text)));
  const kinds = new Set(periods.flatMap((period) => period?.kind ?? []));
  const isPeriod = filled.length > 0 && kinds.size === 1 && periods.filter(Boolean).length === filled.length;
  if (!isPeriod) {
    const days = dayMonth(texts, lines, manner.dates);
    if (days) return [{ name, head, role: "key", kind: "day", cells: days }];
    const numbers = texts.filter((text) => text !== null && writtenNumber(text));
    const odd = texts.findIndex((text) => text !== null && !writtenNumber(text) && !isMissing(text));
    if (numbers.length > filled.length / 2 && odd >= 0)
      notes.push(
        mixedNote({ name, numbers: numbers.length, of: filled.length, line: lines[odd], text: texts[odd] ?? "" }),
      );
    return [{ name, head, role: "key", kind: "text", cells: [...texts] }];
  }
  const [kind] = kinds as Set<Period["kind"]>;
  const column: TidyColumn = {
    name,
    head,
    role: "key",
    kind: kind as Period["kind"],
    cells: periods.map((period) => period?.text ?? null),
  };
  const flags = periods.map((period) => period?.flag ?? null);
  return flags.some((flag) => flag !== null) ? [column, flagColumn(`${name}_flag`, flags)] : [column];
}

/** A column of numbers, and one of the signs beside them or in their place, where there are any. */
export function valueColumns({ name, head, lines, notes }: ColumnSpec, values: readonly CellValue[]): TidyColumn[] {
  const numbers = values.filter((value) => value.kind === "number");
  const odd = values.findIndex(({ kind }) => kind === "text");
  const text = values[odd]?.kind === "text" ? (values[odd] as { text: string }).text : "";
  if (odd >= 0 && numbers.length > 0)
    notes.push(mixedNote({ name, numbers: numbers.length, of: values.length, line: lines[odd], text }));
  const column: TidyColumn = {
    name,
    head,
    role: "value",
    kind: "number",
    cells: values.map((value) => (value.kind === "number" || value.kind === "text" ? value.text : null)),
    isPercent: numbers.length > 0 && numbers.every((value) => value.isPercent),
  };
  const flags = values.map((value) =>
    value.kind === "missing" ? value.mark : value.kind === "number" ? (value.flag ?? null) : null,
  );
  return flags.some((flag) => flag !== null) ? [column, flagColumn(`${name}_flag`, flags)] : [column];
}

interface Mixed {
  readonly name: string;
  readonly numbers: number;
  readonly of: number;
  readonly line: number | undefined;
  readonly text: string;
}

function mixedNote({ name, numbers, of, line, text }: Mixed): string {
  return `${name} is text: ${numbers} of its ${of} cells are numbers, but line ${line} has ${JSON.stringify(text)}. Correct that in the file, if it is meant to be a number.`;
}

function flagColumn(name: string, cells: (string | null)[]): TidyColumn {
  const marks = [...new Set(cells.flatMap((cell) => cell ?? []))].sort();
  return { name, head: "", role: "flag", kind: "text", cells, marks };
}
