import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import { selectSql } from "./loadSql.ts";
import type { Encoding, ReadFile } from "./reading.ts";

/** The names of DuckDB's encodings; all but the first two come with an extension. */
const encodingNames: Readonly<Record<Exclude<Encoding, "utf-16be">, string>> = {
  "utf-8": "utf-8",
  "utf-16le": "utf-16",
  "euc-kr": "cp949",
  shift_jis: "shift_jis",
  gb18030: "gb18030",
  "windows-1252": "windows-1252-2000",
};

/** What goes before a read in this encoding, the file to read and the encoding's name. */
function encoded(file: string, encoding: Encoding): { before: string; file: string; name: string } {
  if (encoding === "utf-16be") {
    // DuckDB has no name for it.
    const utf8 = file.replace(/(\.\w+)?$/, ".utf-8$1");
    return { before: `-- iconv -f UTF-16BE -t UTF-8 '${file}' > '${utf8}'\n`, file: utf8, name: "utf-8" };
  }
  const isBuiltIn = encoding === "utf-8" || encoding === "utf-16le";
  return { before: isBuiltIn ? "" : "install encodings;\nload encodings;\n\n", file, name: encodingNames[encoding] };
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
  const { before, file: source, name: encoding } = encoded(file, read.encoding);
  const options = [
    quotedText(source),
    "all_varchar = true",
    `header = ${read.header}`,
    `delim = ${read.separator === "\t" ? "'\\t'" : quotedText(read.separator)}`,
    `quote = '"'`,
    `escape = '"'`,
    ...(read.skipTop > 0 ? [`skip = ${read.skipTop}`] : []),
    ...(encoding !== "utf-8" ? [`encoding = ${quotedText(encoding)}`] : []),
    ...(read.nulls.length > 0 ? [`nullstr = ${list(["", ...read.nulls])}`] : []),
    ...(isNamed ? [`names = ${list(names)}`] : []),
    ...(read.isPadded || read.skipBottom > 0 ? ["null_padding = true"] : []),
  ];
  const end = read.skipBottom > 0 ? `\nlimit ${read.rows}` : "";
  return `${before}${selectSql(columns, "\n  ")}\nfrom read_csv(\n  ${options.join(",\n  ")}\n)${end}`;
}

type Columns = ReadFile["columns"];

/** The columns with `from` in the place of the text that each is read of; words for missing values are left out of it. */
function readingOf(columns: Columns, nulls: readonly string[], from: (i: number) => string): Columns {
  const words = nulls.map(quotedText).join(", ");
  return columns.map(({ name, sql }, i) => {
    const text = from(i);
    const given = nulls.length > 0 ? `case when trim(${text}) not in (${words}) then ${text} end` : text;
    return { name, sql: sql.replaceAll(quotedName(name), given) };
  });
}

/** The read of a JSON file as SQL over the file itself: each key as text, then its type. */
export function jsonSql(
  file: string,
  { keys, nulls }: { readonly keys: readonly string[]; readonly nulls: readonly string[] },
  columns: Columns,
): string {
  const types = keys.map((key) => `${quotedName(key)}: 'VARCHAR'`).join(", ");
  const sources = readingOf(columns, nulls, (i) => quotedName(keys[i] ?? ""));
  return `${selectSql(sources, "\n  ")}\nfrom read_json(\n  ${quotedText(file)},\n  columns = {${types}}\n)`;
}

/** What a column of a workbook holds, where that is not text: DuckDB gives the number of a day and 1 for true. */
export type SheetKind = "date" | "timestamp" | "time" | "boolean" | "other";

function sheetText(name: string, kind: SheetKind): string {
  const moment = `make_timestamp(cast(round((cast(${name} as DOUBLE) - 25569) * 86400000) as BIGINT) * 1000)`;
  switch (kind) {
    case "date":
      return `cast(date '1899-12-30' + cast(${name} as INTEGER) as VARCHAR)`;
    case "timestamp":
      return `cast(${moment} as VARCHAR)`;
    case "time":
      return `cast(cast(${moment} as TIME) as VARCHAR)`;
    case "boolean":
      return `cast(cast(${name} as BOOLEAN) as VARCHAR)`;
    case "other":
      return name;
  }
}

/** The read of a workbook's sheet as SQL over the file itself. */
export function workbookSql(
  file: string,
  read: {
    readonly sheet: string;
    /** The first and last row with values, as the spreadsheet numbers them. */
    readonly first: number;
    readonly last: number;
    readonly hasBlankRows: boolean;
    readonly kinds: readonly SheetKind[];
    readonly nulls: readonly string[];
  },
  columns: Columns,
): string {
  const options = [
    quotedText(file),
    `sheet = ${quotedText(read.sheet)}`,
    "header = false",
    "all_varchar = true",
    `range = 'A${read.first}:${letters(columns.length)}${read.last}'`,
  ];
  const names = columns.map(({ name }) => quotedName(name)).join(", ");
  const sources = readingOf(columns, read.nulls, (i) =>
    sheetText(quotedName(columns[i]?.name ?? ""), read.kinds[i] ?? "other"),
  );
  const where = read.hasBlankRows ? `\nwhere coalesce(${names}) is not null` : "";
  return `${selectSql(sources, "\n  ")}\nfrom read_xlsx(\n  ${options.join(",\n  ")}\n) as sheet(${names})${where}`;
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
