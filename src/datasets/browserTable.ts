import { fileAddress } from "../language/address.ts";
import type { Descriptor, Language } from "./descriptor.ts";
import { duckdbType, fieldsOf, loadTableSql, tableName } from "./tableSql.ts";

interface BrowserColumn {
  readonly name: string;
  /** As DuckDB names it. */
  readonly type: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly unit?: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

/** What a browser needs to know of a dataset: enough to load its table and to say what the columns mean. */
export interface BrowserTable {
  readonly table: string;
  readonly dataset: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Address of the CSV; the end of it changes with the content, so that a kept copy is never stale. */
  readonly csv: string;
  readonly bytes: number;
  readonly hash: string;
  /** Where the engine keeps the file while `load` makes the table from it. */
  readonly path: string;
  readonly load: string;
  readonly columns: readonly BrowserColumn[];
}

/** The datasets as the engine in the browser loads them. */
export function browserTables(descriptors: readonly Descriptor[]): BrowserTable[] {
  return descriptors.map((descriptor) => {
    const { name, titles, resources } = descriptor;
    const [{ bytes, hash }] = resources;
    const path = `own/bundled/${name}.csv`;
    return {
      table: tableName(descriptor),
      dataset: name,
      title: titles,
      csv: fileAddress(`/data/${name}/${name}.csv?${hash.slice(7, 15)}`),
      bytes,
      hash,
      path,
      load: loadTableSql(descriptor, path),
      columns: fieldsOf(descriptor).map((field) => ({
        name: field.name,
        type: duckdbType(field),
        title: field.titles,
        ...(field.units && { unit: field.units }),
        description: field.descriptions,
      })),
    };
  });
}
