import type { Diagnostic } from "../content/diagnostic.ts";
import type { Path, YamlFile } from "../content/readYaml.ts";
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
