import { nearestName } from "../language/nearestName.ts";

/** What DuckDB says could have been meant, with the nearest of it; `known` are names that it does not list. */
export function nearestInSql(message: string, known: readonly string[] = []): string | undefined {
  const meant = /Did you mean "([^"]+)"/.exec(message)?.[1];
  if (meant) return `The nearest is "${meant}"`;
  const name = /column "([^"]+)" not found/.exec(message)?.[1];
  const bindings = /Candidate bindings: (.+)/.exec(message)?.[1] ?? "";
  const listed = Array.from(bindings.matchAll(/"([^"]+)"/g), ([, each]) => each as string);
  const names = [...new Set([...listed, ...known])];
  if (name === undefined || names.length === 0) return undefined;
  // DuckDB lists some of the columns only: they are not all there are.
  const nearest = nearestName(name, names);
  return nearest ? `The nearest is "${nearest}"` : `The nearest are ${names.map((each) => `"${each}"`).join(", ")}`;
}
