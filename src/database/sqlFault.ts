/** What DuckDB says is wrong with a text of SQL, and where; places count from 1, `from` and `to` from 0. */
export interface SqlFault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  /** The offending word within the text. */
  readonly from?: number;
  readonly to?: number;
}

/** Columns a character takes where DuckDB draws its caret: Korean, Chinese and full-width ones take two. */
function columnsOf(character: string): number {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
    ? 2
    : 1;
}

/** Characters that stand in the first `columns` columns of a text. */
function charactersIn(text: string, columns: number): number {
  let used = 0;
  let count = 0;
  for (const character of text) {
    if (used >= columns) break;
    used += columnsOf(character);
    count += character.length;
  }
  return count;
}

/** Offset of the caret drawn under "LINE n: …"; a long line is shown in part, between dots. */
function caretOffset(message: string, sql: string): number | undefined {
  const drawn = /LINE (\d+): (.*)\n( *)\^/.exec(message);
  if (!drawn) return undefined;
  const [, line = "1", shown = "", indent = ""] = drawn;
  const lines = sql.split("\n");
  const before = lines.slice(0, Number(line) - 1).join("\n").length + (Number(line) > 1 ? 1 : 0);
  const text = lines[Number(line) - 1] ?? "";
  const isCut = shown.startsWith("...") && !text.startsWith("...");
  const part = shown.replace(isCut ? /^\.\.\./ : /^/, "").replace(/\.\.\.$/, "");
  const start = Math.max(0, text.indexOf(part));
  const columns = indent.length - `LINE ${line}: `.length - (isCut ? 3 : 0);
  return before + start + charactersIn(part, Math.max(0, columns));
}

/** Character offset of a UTF-8 byte offset. */
function characterAt(sql: string, byte: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(sql).slice(0, byte)).length;
}

/** DuckDB's message without its drawing, and the place it points at in `sql`. */
export function readSqlFault(raw: string, sql: string): SqlFault {
  let message = raw;
  let offset: number | undefined;
  if (raw.startsWith("{")) {
    try {
      const parsed = JSON.parse(raw) as { exception_type: string; exception_message: string; position?: string };
      message = `${parsed.exception_type} Error: ${parsed.exception_message}`;
      if (parsed.position !== undefined) offset = characterAt(sql, Number(parsed.position));
    } catch {
      // Not JSON after all: the words stand as they are.
    }
  }
  offset ??= caretOffset(message, sql);
  const words = (message.split(/\n\s*\nLINE \d+: /)[0] ?? message).trim();
  // A table of the engine itself is no help to who mistyped one of ours.
  const innerName = /\nDid you mean "(?:pg_|duckdb_|sqlite_|pragma_|temp\.|system\.)[^"]*"\?/;
  const advice = /\n\nPlease try installing[\s\S]*$/;
  const plain = words.replace(advice, "").replace(innerName, "");
  if (offset === undefined || offset > sql.length) return { message: plain };
  const before = sql.slice(0, offset).split("\n");
  const word = /^(?:"[^"]*"?|'[^']*'?|[\p{L}\p{N}_]+|\S)/u.exec(sql.slice(offset))?.[0] ?? "";
  return {
    message: plain,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    from: offset,
    to: Math.min(sql.length, offset + Math.max(1, word.length)),
  };
}
