import type { Field } from "../datasets/descriptor.ts";
import { duckdbType } from "../datasets/tableSql.ts";
import type { EngineColumn, EngineKind } from "./engineAnswer.ts";
import { PullError } from "./pullError.ts";

/** Digits of which every decimal number is another double. */
const doubleDigits = 15;

/** A described column with the DuckDB type that its cells are read with: wide enough for whatever the engine may send. */
export interface FittedColumn {
  readonly field: Field;
  readonly readAs: string;
}

/**
 * The described columns as an engine gives them; a PullError where names, order or types are others, in the words of
 * what is to be changed in `file`.
 */
export function fitColumns(fields: readonly Field[], columns: readonly EngineColumn[], file: string): FittedColumn[] {
  refuseNames(
    fields.map(({ name }) => name),
    columns.map(({ name }) => name),
    file,
  );
  return fields.map((field, i) => {
    const column = columns[i] as EngineColumn;
    const readAs = typeToRead(field, column.kind);
    if (readAs === undefined) throw new PullError(otherType(field, column, file));
    return { field, readAs };
  });
}

function refuseNames(wanted: readonly string[], given: readonly string[], file: string): void {
  if (wanted.join() === given.join()) return;
  const twice = [...new Set(given.filter((name, i) => given.indexOf(name) !== i))];
  if (twice.length > 0)
    throw new PullError(
      `gives more than one column ${twice.join(", ")}, where the descriptor has ${wanted.join(", ")}: give each its own name in ${file}, as with as`,
    );
  const missing = wanted.filter((name) => !given.includes(name));
  const more = given.filter((name) => !wanted.includes(name));
  const parts = [
    ...(missing.length > 0 ? [`gives no ${missing.join(", ")}`] : []),
    ...(more.length > 0 ? [`gives ${more.join(", ")}, which nothing describes`] : []),
  ];
  throw new PullError(
    `${parts.join(" and ") || `gives the columns as ${given.join(", ")}`}, where the descriptor has ${wanted.join(", ")}: give these in ${file}, in that order, or describe the columns as they are`,
  );
}

function typeToRead({ type }: Field, kind: EngineKind): string | undefined {
  const digits = kind.is === "decimal" ? kind.precision : 0;
  switch (type) {
    case "string":
    case "yearmonth":
      return kind.is === "text" ? "VARCHAR" : undefined;
    case "integer":
      return kind.is === "integer" || kind.is === "byte" || (kind.is === "decimal" && kind.scale === 0 && digits <= 38)
        ? "HUGEINT"
        : undefined;
    case "number":
      if (kind.is === "decimal") return digits <= doubleDigits ? "DOUBLE" : undefined;
      if (kind.is === "integer" || kind.is === "byte") return "HUGEINT";
      return kind.is === "double" ? "DOUBLE" : undefined;
    case "boolean":
      return kind.is === "boolean" ? "BOOLEAN" : kind.is === "byte" ? "HUGEINT" : undefined;
    case "date":
      // Engines have days that are none here, "infinity" among them: they are told by their text.
      return kind.is === "date" ? "VARCHAR" : undefined;
  }
}

function otherType(field: Field, column: EngineColumn, file: string): string {
  const { name, type, instead, insteadNote = "", insteadWhole = instead, insteadDouble = instead, kind } = column;
  const where = `where … is what stands there now${insteadNote}`;
  if (kind.is === "decimal" && field.type === "integer")
    return `gives ${name} as ${type}, which need not be whole numbers: write ${insteadWhole} in ${file} if they are, ${where}`;
  if (kind.is === "decimal" && field.type === "number")
    return `gives ${name} as ${type}, whose digits a double does not hold exactly: write ${instead} in ${file} where cents matter, or ${insteadDouble} where the first 15 digits will do, ${where}`;
  if (kind.is === "none")
    return `gives ${name} as ${type}, which has no counterpart in a descriptor: write ${instead} in ${file}, ${where}, and describe what that gives`;
  return `gives ${name} as ${type}, and the descriptor says ${field.type}: cast it in ${file}, or describe it as ${describable(kind)}`;
}

function describable({ is }: EngineKind): string {
  switch (is) {
    case "text":
      return "string";
    case "double":
    case "decimal":
      return "number";
    case "byte":
      return "integer";
    default:
      return is;
  }
}

/** The value of a column that was read, as the described type, and null where the text is empty. */
export function typedSql({ field, readAs }: FittedColumn, column: string): string {
  const value = readAs === "VARCHAR" ? `nullif(${column}, '')` : column;
  return `cast(${value} as ${duckdbType(field)})`;
}
