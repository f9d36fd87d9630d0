import { csvCell } from "../../datasets/writeCsv.ts";

/** What a column turned out to hold, from narrow to wide. */
export type Kind = "empty" | "boolean" | "integer" | "number" | "date" | "timestamp" | "text";

const sql: Readonly<Record<Kind, string>> = {
  empty: "VARCHAR",
  boolean: "BOOLEAN",
  integer: "BIGINT",
  number: "DOUBLE",
  date: "DATE",
  timestamp: "TIMESTAMP",
  text: "VARCHAR",
};

/** The DuckDB type of a kind. */
export function typeOfKind(kind: Kind): string {
  return sql[kind];
}

/** The kind of one value; null says nothing. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "number";
  if (value instanceof Date) return "timestamp";
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return "date";
  return "text";
}

/** The kind that holds both. */
export function widest(a: Kind, b: Kind): Kind {
  if (a === b || b === "empty") return a;
  if (a === "empty") return b;
  const both = new Set([a, b]);
  if (both.has("integer") && both.has("number")) return "number";
  if (both.has("date") && both.has("timestamp")) return "timestamp";
  return "text";
}

/** A value as a CSV field that DuckDB reads back: moments as its timestamps, nested values as JSON text. */
export function toField(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace("T", " ").replace("Z", "");
  if (value === null || typeof value !== "object") return csvCell(value);
  return csvCell(JSON.stringify(value, (_, each) => (typeof each === "bigint" ? String(each) : each)));
}
