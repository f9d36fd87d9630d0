import { writeCsv } from "../../datasets/writeCsv.ts";
import { fileError } from "../fileFault.ts";
import type { ReadCsv } from "./readCsvSql.ts";
import { type Kind, kindOf, toField, typeOfKind, widest } from "./typedCsv.ts";

type Row = Record<string, unknown>;

function parse(text: string, line: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const place = /position (\d+)/.exec(message)?.[1];
    const end = /end of JSON input|Unterminated/i.test(message) ? text.length : undefined;
    const column = place === undefined ? end : Number(place);
    throw fileError({
      kind: "json",
      line,
      reason: message.replace(/ in JSON.*| \(line.*|, \.{0,3}".*/s, ""),
      ...(column !== undefined && { column: column + 1 }),
    });
  }
  if (value && typeof value === "object" && !Array.isArray(value)) return value as Row;
  throw fileError({ kind: "json", line, column: 1, reason: text.slice(0, 40) });
}

/** The rows of a file of JSON lines, one by one; blank lines are passed over. */
async function* rowsOf(file: File, onBytes: (bytes: number) => void): AsyncGenerator<Row[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let line = 0;
  let bytes = 0;
  const split = (text: string, isEnd: boolean) => {
    const lines = text.split("\n");
    rest = isEnd ? "" : (lines.pop() ?? "");
    return lines.flatMap((each) => {
      line++;
      return each.trim() === "" ? [] : [parse(each, line)];
    });
  };
  for await (const chunk of file.stream()) {
    bytes += chunk.length;
    onBytes(bytes);
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw fileError({ kind: "encoding", line: line + 1 });
    }
    if (line === 0 && rest === "" && /^\s*\[/.test(text)) throw fileError({ kind: "array" });
    yield split(rest + text, false);
  }
  yield split(rest, true);
}

/** JSON lines as CSV with known types: read once for the types, once for the rows. Nested values become JSON text. */
export async function jsonLinesToCsv(
  file: File,
  onBytes: (loaded: number, total: number) => void,
): Promise<{ csv: File; read: ReadCsv }> {
  const kinds = new Map<string, Kind>();
  for await (const rows of rowsOf(file, (bytes) => onBytes(bytes / 2, file.size))) {
    for (const row of rows) {
      for (const [name, value] of Object.entries(row))
        kinds.set(name, widest(kinds.get(name) ?? "empty", kindOf(value)));
    }
  }
  if (kinds.size === 0) throw fileError({ kind: "empty" });
  const names = [...kinds.keys()];
  const parts: Blob[] = [new Blob([writeCsv(names, [])])];
  for await (const rows of rowsOf(file, (bytes) => onBytes((file.size + bytes) / 2, file.size))) {
    parts.push(new Blob([rows.map((row) => `${names.map((name) => toField(row[name])).join(",")}\n`).join("")]));
  }
  const csv = new File(parts, "own.csv");
  const columns = Object.fromEntries([...kinds].map(([name, kind]) => [name, typeOfKind(kind)]));
  return { csv, read: { delimiter: ",", columns } };
}
