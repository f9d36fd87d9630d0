/**
 * The tables that a SQL text rests on, out of those known: those it names, and those that the views it names rest on,
 * where `views` gives the SQL of each. Comments and quoted text do not count.
 */
export function tablesOf(
  sql: string,
  known: readonly string[],
  views: ReadonlyMap<string, string> = new Map(),
): string[] {
  const seen = namesIn(sql);
  // What a view adds is looked through in its turn: a set goes on to what was added while it is walked.
  for (const name of seen) for (const under of namesIn(views.get(name) ?? "")) seen.add(under);
  return known.filter((table) => seen.has(table));
}

function namesIn(sql: string): Set<string> {
  const code = sql
    .replace(/--[^\n]*/g, " ")
    .replace(/\/\*[\s\S]*?\*\//g, " ")
    .replace(/'(?:[^']|'')*'/g, "''");
  return new Set(Array.from(code.matchAll(/[a-z_][a-z0-9_]*/gi), ([word]) => word.toLowerCase()));
}
