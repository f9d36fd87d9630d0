import type { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";

/**
 * The place and reason in DuckDB's words about a CSV file with these column names; undefined for words about
 * something else.
 */
export function csvFault({ message }: Error, names: readonly string[]): EngineError | undefined {
  const line = Number(
    /(?:CSV Error on Line|at line|Line): (\d+)/i.exec(message)?.[1] ?? /[Ll]ine (\d+)/.exec(message)?.[1] ?? 0,
  );
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  if (columns) return fileError({ kind: "columns", line, expected: Number(columns[1]), found: Number(columns[2]) });
  const value = /Error when converting column "(.*?)"\. Could not convert string "([\s\S]*?)" to '?(\w+)'?/.exec(
    message,
  );
  if (value) {
    const [, name = "", text = "", type = ""] = value;
    return fileError({ kind: "value", line, column: names.indexOf(name) + 1, name, value: text.slice(0, 80), type });
  }
  if (/unterminated quote|quote should be followed|Value with unterminated quote found/i.test(message))
    return fileError({ kind: "quote", line });
  if (/invalid unicode|not utf-?8|Invalid Input Error: Invalid/i.test(message))
    return fileError({ kind: "encoding", ...(line && { line }) });
  if (!/csv|sniff|column/i.test(message) || /memory/i.test(message)) return undefined;
  return fileError({ kind: "other", reason: message.split("\n")[0] ?? message });
}
