import { fileAddress } from "../language/address.ts";
import type { Descriptor, Language } from "./descriptor.ts";
import { browserFileOf, partsOf } from "./parts.ts";
import { publishedPath } from "./publishedPath.ts";
import { duckdbType, fieldsOf, loadTableSql, tableName } from "./tableSql.ts";

interface BrowserColumn {
  readonly name: string;
  /** As DuckDB names it. */
  readonly type: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly unit?: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
}

interface DescribedTable {
  readonly table: string;
  readonly dataset: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly columns: readonly BrowserColumn[];
}

/** A table that is loaded whole when a question names it. */
interface LoadedTable extends DescribedTable {
  /** Address of the CSV; the end of it changes with the content, so that a kept copy is never stale. */
  readonly csv: string;
  readonly bytes: number;
  readonly hash: string;
  /** Where the engine keeps the file while `load` makes the table from it. */
  readonly path: string;
  readonly load: string;
  readonly ranged?: undefined;
}

/** A table that stays on its host, where the engine reads the parts of it that a question needs. */
interface RangedTable extends DescribedTable {
  readonly ranged: {
    /** Address of the DuckDB file, whose name is its hash. */
    readonly address: string;
    readonly bytes: number;
    readonly hash: string;
    /** The columns by which its rows are sorted. */
    readonly sort: readonly string[];
  };
}

/** What a browser needs to know of a dataset: enough to come by its table and to say what the columns mean. */
export type BrowserTable = LoadedTable | RangedTable;

/** The datasets as the engine in the browser comes by them. */
export function browserTables(descriptors: readonly Descriptor[]): BrowserTable[] {
  return descriptors.flatMap((descriptor): BrowserTable[] => {
    const { name, titles } = descriptor;
    const described = {
      table: tableName(descriptor),
      dataset: name,
      title: titles,
      columns: fieldsOf(descriptor).map((field) => ({
        name: field.name,
        type: duckdbType(field),
        title: field.titles,
        ...(field.units && { unit: field.units }),
        description: field.descriptions,
      })),
    };
    if (!partsOf(descriptor)) return [{ ...described, ...loaded(descriptor) }];
    const file = browserFileOf(descriptor);
    if (!file) return [];
    const address = fileAddress(publishedPath(name, file));
    const sort = descriptor.pull?.sort ?? [];
    return [{ ...described, ranged: { address, bytes: file.bytes, hash: file.hash, sort } }];
  });
}

function loaded(descriptor: Descriptor): Omit<LoadedTable, keyof DescribedTable> {
  const { name, resources } = descriptor;
  const [{ bytes, hash }] = resources;
  const path = `own/bundled/${name}.csv`;
  const csv = fileAddress(`/data/${name}/${name}.csv?${hash.slice(7, 15)}`);
  return { csv, bytes, hash, path, load: loadTableSql(descriptor, path) };
}
