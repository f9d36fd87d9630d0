import type { Diagnostic } from "../content/diagnostic.ts";
import type { Path, YamlFile } from "../content/readYaml.ts";
import { nameRemedy } from "../content/schemaDiagnostics.ts";
import type { Database } from "../database/database.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { Figure, Row } from "./figure.ts";
import type { Report } from "./report.ts";

/** A figure being checked against its data: what its query gives, and what was found so far. */
export interface Checked {
  readonly figure: Figure;
  readonly yaml: YamlFile;
  readonly database: Database;
  readonly types: ColumnTypes;
  readonly rows: readonly Row[];
  /** What the query gives for the other choices of its selects: a mark may draw one of them only. */
  readonly otherRows: readonly Row[];
  /** Notes mistakes in a part of figure.yaml. */
  readonly at: (...part: Path) => Report;
  readonly found: Diagnostic[];
}

/** DuckDB's first line, without its kind of error. */
export const firstLine = (message: string) =>
  (message.split("\n")[0] ?? message).replace(/^(?:\w+ )+Error: /, "").replace(/[.!]$/, "");

/** The message of whatever was thrown. */
export const rawMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

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
