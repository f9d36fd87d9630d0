import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import { selectSql } from "./loadSql.ts";
import type { Encoding, ReadFile } from "./reading.ts";

/** The names that DuckDB gives to encodings; all but the first two come with an extension. */
const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf-8",
  "utf-16le": "utf-16",
  "utf-16be": "utf-16be",
  "euc-kr": "cp949",
  shift_jis: "shift_jis",
  gb18030: "gb18030",
  "windows-1252": "windows-1252-2000",
};

/** What must be said before a read in this encoding. */
function before(encoding: Encoding): string {
  return encoding === "utf-8" || encoding === "utf-16le" ? "" : "install encodings;\nload encodings;\n\n";
}

interface Delimited {
  readonly encoding: Encoding;
  readonly separator: string;
  readonly header: boolean;
  readonly skipTop: number;
  readonly skipBottom: number;
  readonly nulls: readonly string[];
  readonly given: readonly (string | null)[];
  readonly rows: number;
  readonly isPadded: boolean;
}

const list = (texts: readonly string[]) => `[${texts.map(quotedText).join(", ")}]`;

/** The read of a delimited file as SQL over the file itself, for a DuckDB that has it. */
export function delimitedSql(file: string, read: Delimited, columns: ReadFile["columns"]): string {
  const names = columns.map(({ name }) => name);
  const isNamed = !read.header || names.some((name, i) => name !== read.given[i]);
  const options = [
    quotedText(file),
    "all_varchar = true",
    `header = ${read.header}`,
    `delim = ${read.separator === "\t" ? "'\\t'" : quotedText(read.separator)}`,
    `quote = '"'`,
    `escape = '"'`,
    ...(read.skipTop > 0 ? [`skip = ${read.skipTop}`] : []),
    ...(read.encoding !== "utf-8" ? [`encoding = ${quotedText(encodingNames[read.encoding])}`] : []),
    ...(read.nulls.length > 0 ? [`nullstr = ${list(["", ...read.nulls])}`] : []),
    ...(isNamed ? [`names = ${list(names)}`] : []),
    ...(read.isPadded || read.skipBottom > 0 ? ["null_padding = true"] : []),
  ];
  const end = read.skipBottom > 0 ? `\nlimit ${read.rows}` : "";
  return `${before(read.encoding)}${selectSql(columns, "\n  ")}\nfrom read_csv(\n  ${options.join(",\n  ")}\n)${end}`;
}

/** The read of a JSON file as SQL over the file itself: each key as text, then its type. */
export function jsonSql(file: string, keys: readonly string[], columns: ReadFile["columns"]): string {
  const types = keys.map((key) => `${quotedName(key)}: 'VARCHAR'`).join(", ");
  const sources = columns.map(({ name, sql }, i) => ({
    name,
    sql: sql.replaceAll(quotedName(name), quotedName(keys[i] ?? name)),
  }));
  return `${selectSql(sources, "\n  ")}\nfrom read_json(\n  ${quotedText(file)},\n  columns = {${types}}\n)`;
}

/** The read of a workbook's sheet as SQL over the file itself. */
export function workbookSql(
  file: string,
  read: {
    readonly sheet: string;
    readonly header: boolean;
    readonly skipTop: number;
    readonly rows: number;
    readonly width: number;
  },
  columns: ReadFile["columns"],
): string {
  const last = read.skipTop + read.rows + (read.header ? 1 : 0);
  const options = [
    quotedText(file),
    `sheet = ${quotedText(read.sheet)}`,
    `header = ${read.header}`,
    "all_varchar = true",
    `range = 'A${read.skipTop + 1}:${letters(read.width)}${last}'`,
  ];
  return `${selectSql(columns, "\n  ")}\nfrom read_xlsx(\n  ${options.join(",\n  ")}\n)`;
}

/** The letters of a workbook's column, from 1. */
function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** The read of a Parquet file as SQL over the file itself; its types are its own but where the reader chose others. */
export function parquetSql(file: string, columns: ReadFile["columns"]): string {
  return `${selectSql(columns, "\n  ")}\nfrom read_parquet(${quotedText(file)})`;
}
