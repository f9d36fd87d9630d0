import { nameRemedy } from "../content/schemaDiagnostics.ts";

/** What DuckDB says could have been meant, with the nearest of it; `known` are names that it does not list. */
export function nearestInSql(message: string, known: readonly string[] = []): string | undefined {
  const meant = /Did you mean "([^"]+)"/.exec(message)?.[1];
  if (meant) return `The nearest is "${meant}"`;
  const name = /column "([^"]+)" not found/.exec(message)?.[1];
  const bindings = /Candidate bindings: (.+)/.exec(message)?.[1] ?? "";
  const listed = Array.from(bindings.matchAll(/"([^"]+)"/g), ([, each]) => each as string);
  const names = [...new Set([...listed, ...known])];
  return name === undefined || names.length === 0 ? undefined : nameRemedy(name, names);
}
