/** The bundled tables that a SQL text names, out of those known; comments and quoted text do not count. */
export function tablesOf(sql: string, known: readonly string[]): string[] {
  const code = sql
    .replace(/--[^\n]*/g, " ")
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/'(?:[^']|'')*'/g, "''");
  const words = new Set(Array.from(code.matchAll(/[a-z_][a-z0-9_]*/gi), ([word]) => word.toLowerCase()));
  return known.filter((table) => words.has(table));
}
