/** What is no SQL of its own in a SQL text: quoted texts and names, and comments. */
const other =
  /\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;

/** A SQL text, as long as it was, with all else in it blanked: only words and signs of SQL are left. */
export function blankSql(sql: string): string {
  return sql.replace(other, (found) => found.replace(/[^\n]/g, " "));
}
