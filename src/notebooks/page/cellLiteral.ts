import { toLiteral } from "../../database/parameters.ts";
import { SentenceError } from "./sentenceError.ts";

const only = "Only a number, a text, a date, a truth value, or a list of them may stand in a question.";

/** A value of a cell as a literal of SQL: what SQL has a word for is written as that; `says` is told of all else. */
export function cellLiteral(value: unknown, says = only): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) return `'${value}'::double`;
  if (typeof value === "number" || typeof value === "string") return toLiteral(value);
  if (Array.isArray(value)) return `[${value.map((each) => cellLiteral(each, says)).join(", ")}]`;
  if (!(value instanceof Date)) throw new SentenceError(says);
  // A day is a day; a moment is written without its zone, in UTC.
  const [day, time = ""] = value.toISOString().replace("Z", "").split("T");
  return time === "00:00:00.000" ? `date '${day}'` : `timestamp '${day} ${time}'`;
}
