import type { Ask, Rows } from "./cell.ts";
import { cellLiteral } from "./cellLiteral.ts";

/** What a cell writes as FileAttachment("../data/…csv"): only a name, for the rows are already in the database. */
export interface AttachedFile {
  readonly name: string;
}

/** Stands in for the kit's FileAttachment. */
export function fileAttachment(name: string): AttachedFile {
  return { name };
}

/** The site's database in the shape that SQL cells and code cells of the format expect. */
export interface NotebookDatabase {
  readonly tables: readonly string[];
  sql(strings: readonly string[], ...values: readonly unknown[]): Promise<Rows>;
  query(sql: string): Promise<Rows>;
}

/**
 * The DuckDBClient of a page: `DuckDBClient.of({table: FileAttachment("…")})` opens nothing, since every bundled
 * dataset is a table of the site's database already, and every figure's rows are a view. Values in a SQL cell's ${…} are quoted into its text.
 */
export function duckdbClient(ask: Ask) {
  return {
    of(sources: Readonly<Record<string, AttachedFile>> = {}): NotebookDatabase {
      for (const [table, file] of Object.entries(sources)) {
        const name = table.replaceAll("_", "-");
        const figure = name.replace(/-rows$/, "");
        const files = [
          `../data/${name}/${name}.csv`,
          // A table that lies in the store has no CSV.
          `../data/${name}/${name}.duckdb`,
          `../charts/${name}.csv`,
          `../charts/${figure}.csv`,
        ];
        if (files.includes(file?.name)) continue;
        throw new Error(
          `The table ${table} is attached from "${file?.name}". Write ${table}: FileAttachment("../data/${name}/${name}.csv"). The rows of a figure are FileAttachment("../charts/${figure}.csv").`,
        );
      }
      return {
        tables: Object.keys(sources),
        sql: (strings, ...values) => ask(strings.reduce((sql, text, i) => sql + cellLiteral(values[i - 1]) + text)),
        query: ask,
      };
    },
  };
}
