import type { Diagnostic } from "../content/diagnostic.ts";
import type { Path, YamlFile } from "../content/readYaml.ts";
import { nameRemedy, pathText } from "../content/schemaDiagnostics.ts";
import type { Database } from "../database/database.ts";
import type { ColumnTypes } from "./columnTypes.ts";
import type { FigureData, Row } from "./figure.ts";

/** A figure being checked against its data: what its query gives, and what was found so far. */
export interface Checked {
  readonly figure: FigureData;
  readonly yaml: YamlFile;
  readonly sqlFile: string;
  readonly database: Database;
  readonly types: ColumnTypes;
  readonly rows: readonly Row[];
  /** What the query gives for the other choices of its selects: a mark may draw one of them only. */
  readonly otherRows: readonly Row[];
  readonly found: Diagnostic[];
}

/** Notes a mistake at a place of figure.yaml; `offset` counts characters within a text. */
export function tell({ yaml, found }: Checked, path: Path, message: string, remedy: string, offset = 0): void {
  found.push({ file: yaml.file, ...yaml.valuePlace(path, offset), message: `${pathText(path)}: ${message}`, remedy });
}

/** Names that a channel may have: the columns of the query, and those described that show one of them. */
export const namesOf = ({ figure, types }: Checked) => [
  ...new Set([...Object.keys(types), ...Object.keys(figure.columns)]),
];

/** DuckDB's first line, without its kind of error. */
export const firstLine = (message: string) =>
  (message.split("\n")[0] ?? message).replace(/^(?:\w+ )+Error: /, "").replace(/[.!]$/, "");

export const rawMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What DuckDB says could have been meant, with the nearest of it; `known` are names that it does not tell. */
export function nearestInSql(message: string, known: readonly string[] = []): string | undefined {
  const meant = /Did you mean "([^"]+)"/.exec(message)?.[1];
  if (meant) return `The nearest is "${meant}"`;
  const name = /column "([^"]+)" not found/.exec(message)?.[1];
  const told = Array.from(
    (/Candidate bindings: (.+)/.exec(message)?.[1] ?? "").matchAll(/"([^"]+)"/g),
    ([, each]) => each as string,
  );
  const names = [...new Set([...told, ...known])];
  return name === undefined || names.length === 0 ? undefined : nameRemedy(name, names);
}
