import type { Descriptor } from "../../src/datasets/descriptor.ts";
import { quotedName } from "../../src/datasets/quoteSql.ts";
import { duckdbType, fieldsOf, tableName } from "../../src/datasets/tableSql.ts";

/** A dataset's table without rows or rules: enough for `explain` to proofread a query. */
export function emptyTableSql(descriptor: Descriptor): string {
  const columns = fieldsOf(descriptor).map((field) => `${quotedName(field.name)} ${duckdbType(field)}`);
  return `create table ${quotedName(tableName(descriptor))} (${columns.join(", ")})`;
}
