import type { Bilingual } from "../language/language.ts";
import type { DraftColumn } from "./draftDescriptor.ts";
import type { TidyColumn, TidyTable } from "./tidyColumns.ts";
import { unitInHead, unitText } from "./unitText.ts";

/** Distinct texts up to which a column is a list of names rather than text. */
const mostNames = 12;

/** Describes the columns of a tidy table: type, unit, and the constraints that would catch a slip in what is there now. */
export function inferColumns({ columns, lines }: TidyTable, unit?: Bilingual): DraftColumn[] {
  // A column of units that says the same of every row says it of the figures.
  const units = columns.find(({ name }) => name === "unit")?.cells ?? [];
  const said = units[0] && units.every((cell) => cell === units[0]) ? unitText(units[0]) : undefined;
  return columns.map((column) => {
    const filled = column.cells.flatMap((cell) => cell ?? []);
    const required = filled.length === lines.length ? { required: true as const } : {};
    const own = unitOf(column, said ?? unit);
    const flags = column.marks
      ? { description: `What stands beside a number, or in place of one: ${column.marks.join(", ")}.` }
      : {};
    return {
      name: column.name,
      ...typeOf(column, filled, required),
      ...(column.head !== "" && { title: column.head }),
      ...(own && { unit: own }),
      ...flags,
    };
  });
}

function unitOf({ kind, head, isPercent }: TidyColumn, above: Bilingual | undefined): Bilingual | undefined {
  if (kind !== "number") return undefined;
  return unitInHead(head) ?? (isPercent ? { en: "percent", ko: "%" } : above);
}

type Described = Pick<DraftColumn, "type" | "constraints">;

function typeOf({ kind, role }: TidyColumn, filled: readonly string[], required: { required?: true }): Described {
  if (kind === "year") {
    const years = filled.map(Number);
    return { type: "integer", constraints: { ...required, minimum: least(years), maximum: most(years) } };
  }
  if (kind === "month") return { type: "yearmonth", constraints: required };
  if (kind === "day") return { type: "date", constraints: required };
  if (kind === "quarter") return { type: "string", constraints: { ...required, pattern: "^\\d{4}-Q[1-4]$" } };
  if (kind === "half") return { type: "string", constraints: { ...required, pattern: "^\\d{4}-H[12]$" } };
  if (kind === "number" && filled.every((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))) {
    const numbers = filled.map(Number);
    const isWhole = filled.every((cell) => /^-?\d{1,15}$/.test(cell));
    const floor = filled.length > 0 && least(numbers) >= 0 ? { minimum: 0 } : {};
    return { type: isWhole ? "integer" : "number", constraints: { ...required, ...floor } };
  }
  const names = [...new Set(filled)];
  if (filled.length > 0 && names.every((name) => /^(?:true|false)$/.test(name)))
    return { type: "boolean", constraints: required };
  const isList =
    names.length > 0 && names.length <= mostNames && (role === "flag" || names.length * 2 <= filled.length);
  return { type: "string", constraints: { ...required, ...(isList && { enum: names }) } };
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
