import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import type { ReadFile } from "./reading.ts";
import { nullMark } from "./rowsCsv.ts";

/** SQL that makes the table of a file whose rows lie as text under `path`. */
export function loadSql(
  table: string,
  path: string,
  { columns, longest }: Pick<ReadFile, "columns" | "longest">,
): string {
  const list = columns.map(({ name }) => `${quotedText(name)}: 'VARCHAR'`).join(", ");
  const options = [
    quotedText(path),
    "header = false",
    "auto_detect = false",
    "delim = ','",
    `quote = '"'`,
    `escape = '"'`,
    "new_line = '\\n'",
    `nullstr = ${quotedText(nullMark)}`,
    "allow_quoted_nulls = false",
    "strict_mode = true",
    `max_line_size = ${Math.max(2_097_152, longest * 4 + 1024)}`,
    `columns = {${list}}`,
  ];
  return `create table ${quotedName(table)} as ${selectSql(columns)} from read_csv(${options.join(", ")})`;
}

/** The columns of a select, one a line where it is for reading. */
export function selectSql(columns: ReadFile["columns"], between = " "): string {
  const list = columns.map(({ name, sql }) => (sql === quotedName(name) ? sql : `${sql} as ${quotedName(name)}`));
  return `select${between}${list.join(`,${between}`)}`;
}
