import { readJson } from "../../content/readJson.ts";
import { fileError } from "../fileFault.ts";
import type { Cell, TypedCell } from "./cell.ts";
import { type JsonText, stringEnd } from "./splitJson.ts";

/** The members of a JSON object as they are written: numbers keep every digit, nested values their text. */
export function jsonCells({ text, line, column }: JsonText): Map<string, Cell> {
  check(text, line, column);
  const cells = new Map<string, Cell>();
  let at = skip(text, 1);
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at);
    const key = JSON.parse(text.slice(at, keyEnd)) as string;
    const start = skip(text, skip(text, keyEnd) + 1);
    const end = memberEnd(text, start);
    cells.set(key, cell(text.slice(start, end)));
    at = skip(text, skip(text, end) + 1);
  }
  return cells;
}

function cell(source: string): TypedCell | null {
  switch (source[0]) {
    case '"':
      return { kind: "string", text: JSON.parse(source) as string };
    case "n":
      return null;
    case "t":
    case "f":
      return { kind: "boolean", text: source };
    case "{":
    case "[":
      return { kind: "json", text: source };
    default:
      return { kind: "number", text: source };
  }
}

function skip(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

function memberEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== "{" && first !== "[") {
    let at = start;
    while (!/[\s,}]/.test(text[at] ?? "}")) at++;
    return at;
  }
  let depth = 0;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
}

/** Throws, with the place, unless the text is one whole JSON object. */
function check(text: string, line: number, column: number): void {
  const value = parsed(text);
  if (value && typeof value === "object" && !Array.isArray(value)) return;
  const fault = value === undefined ? readJson("", text).diagnostics[0] : undefined;
  if (!fault) throw fileError({ kind: "json", line, column });
  throw fileError({
    kind: "json",
    line: line + fault.line - 1,
    column: (fault.line > 1 ? 0 : column - 1) + fault.column,
  });
}

/** The value of the text; undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
