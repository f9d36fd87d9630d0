import type { Field } from "./descriptor.ts";

/** What a cell holds once it is read by its type. Dates stay ISO text. */
export type Value = string | number | boolean | null;

type Column = Pick<Field, "type" | "constraints">;

/** A value, or what the column expected instead. */
export type Reading = { value: Value } | { expected: string };

/** Reads a cell by the type and the constraints of its column; an empty cell is null unless it is required. */
export function toValue(text: string, field: Column): Reading {
  if (text === "")
    return field.constraints?.required ? { expected: "a value (the column is required)" } : { value: null };
  const value = typed(text, field.type);
  if (value === undefined) return { expected: expectedTypes[field.type] };
  const expected = brokenConstraint(text, value, field.constraints ?? {});
  return expected ? { expected } : { value };
}

const expectedTypes: Record<Field["type"], string> = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  date: "a date, YYYY-MM-DD",
  yearmonth: "a year and month, YYYY-MM",
};

function typed(text: string, type: Field["type"]): Value | undefined {
  switch (type) {
    case "integer":
      return /^[-+]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "number":
      return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
        ? Number(text)
        : undefined;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "date":
      return isDay(text) ? text : undefined;
    case "yearmonth":
      return isDay(`${text}-01`) ? text : undefined;
    case "string":
      return text;
  }
}

/** A day of the calendar: 2023-02-29 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function brokenConstraint(text: string, value: Value, constraints: NonNullable<Field["constraints"]>) {
  const { minimum, maximum, enum: allowed, pattern } = constraints;
  if (minimum !== undefined && Number(value) < minimum) return `at least ${minimum}`;
  if (maximum !== undefined && Number(value) > maximum) return `at most ${maximum}`;
  if (allowed && !allowed.includes(text)) return `one of ${allowed.join(", ")}`;
  // The standard asks the pattern to match the whole cell.
  if (pattern && !new RegExp(`^(?:${pattern})$`, "u").test(text)) return `text that matches ${pattern}`;
  return undefined;
}
