import type { Descriptor, Field } from "./descriptor.ts";
import { quotedName, quotedText } from "./quoteSql.ts";

type Column = Pick<Field, "name" | "type" | "constraints">;

/** The one table a dataset is: its name in SQL, its columns, its key. */
export function tableName({ name }: Pick<Descriptor, "name">): string {
  return name.replaceAll("-", "_");
}

/** The described columns, in the order of the file. */
export function fieldsOf({ resources }: Pick<Descriptor, "resources">): readonly Field[] {
  return resources[0].schema.fields;
}

/** The names of the columns that identify a row. */
export function primaryKey({ resources }: Pick<Descriptor, "resources">): readonly string[] {
  return resources[0].schema.primaryKey;
}

/** The DuckDB type of a column. An integer is BIGINT unless its maximum says that 32 bits are enough. */
export function duckdbType({ type, constraints }: Column): string {
  switch (type) {
    case "integer":
      return constraints?.maximum !== undefined && constraints.maximum < 2 ** 31 ? "INTEGER" : "BIGINT";
    case "number":
      return "DOUBLE";
    case "boolean":
      return "BOOLEAN";
    case "date":
      return "DATE";
    case "string":
    case "yearmonth":
      return "VARCHAR";
  }
}

/** Makes the table from its CSV at `path`; every type is stated, nothing is guessed. Runs on native DuckDB and on wasm. */
export function loadTableSql(descriptor: Descriptor, path: string): string {
  const columns = fieldsOf(descriptor).map((field) => `${quotedText(field.name)}: ${quotedText(duckdbType(field))}`);
  const options = [
    quotedText(path),
    "auto_detect = false",
    "header = true",
    "delim = ','",
    `quote = '"'`,
    `escape = '"'`,
    "nullstr = ''",
    "dateformat = '%Y-%m-%d'",
    `columns = {${columns.join(", ")}}`,
  ];
  return `create table ${quotedName(tableName(descriptor))} as select * from read_csv(${options.join(", ")})`;
}

/** Makes a view of the table over its Parquet parts at `paths`: the described columns, with the described types. */
export function viewPartsSql(descriptor: Descriptor, paths: readonly string[]): string {
  const columns = fieldsOf(descriptor).map(
    (field) => `${quotedName(field.name)}::${duckdbType(field)} as ${quotedName(field.name)}`,
  );
  const files = paths.map(quotedText).join(", ");
  return `create view ${quotedName(tableName(descriptor))} as select ${columns.join(", ")} from read_parquet([${files}])`;
}
