/** What DuckDB's messages call a type inside the engine, and what SQL calls it. */
const words: Readonly<Record<string, string>> = {
  INT8: "TINYINT",
  INT16: "SMALLINT",
  INT32: "INTEGER",
  INT64: "BIGINT",
  BOOL: "BOOLEAN",
  INTEGER_LITERAL: "INTEGER",
  STRING_LITERAL: "VARCHAR",
};

/** Types that the engine keeps an enum or a UUID in: named in a message, they are none that the reader wrote. */
export const innerType = "(?:UINT(?:8|16|32)|INT128)";

/** A text with the engine's own names of types written as in SQL. */
export function withSqlTypes(text: string): string {
  return text.replace(/\b(?:U?INT(?:8|16|32|64)|BOOL|INTEGER_LITERAL|STRING_LITERAL)\b/g, (word) =>
    word.startsWith("UINT") ? `U${words[word.slice(1)]}` : (words[word] ?? word),
  );
}
