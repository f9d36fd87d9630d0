import { quotedName, quotedText } from "../../datasets/quoteSql.ts";

/** How a file is to be read: columns of known types, or all of them as text. */
export interface ReadCsv {
  readonly delimiter: string;
  /** Name and DuckDB type of each column, where they are known. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** SQL that makes a table of a reader's CSV. */
export function readCsvSql(table: string, path: string, { delimiter, columns }: ReadCsv): string {
  const options = [
    quotedText(path),
    "header = true",
    "skip = 0",
    `delim = ${quotedText(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
  ];
  if (columns) {
    const list = Object.entries(columns).map(([name, type]) => `${quotedText(name)}: ${quotedText(type)}`);
    options.push("auto_detect = false", "nullstr = ''", "allow_quoted_nulls = false", `columns = {${list.join(", ")}}`);
  } else {
    options.push("auto_detect = true", "all_varchar = true", "strict_mode = true", "null_padding = false");
  }
  return `create table ${quotedName(table)} as select * from read_csv(${options.join(", ")})`;
}

const headerOf = (head: string) => /^\ufeff?([^\r\n]*)/.exec(head)?.[1] ?? "";

/** The names in the header line. */
export function headerNames(head: string, delimiter: string): string[] {
  return headerOf(head)
    .split(delimiter)
    .map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}

/** The mark that separates the columns of a header line: the one that stands in it most often outside quotes. */
export function sniffDelimiter(head: string): string {
  const line = headerOf(head).replace(/"(?:[^"]|"")*"/g, "");
  const count = (mark: string) => line.split(mark).length - 1;
  return [",", "\t", ";", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
