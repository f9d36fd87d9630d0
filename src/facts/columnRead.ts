/** A column of a table, in some of its rows. */
export interface ColumnRows {
  readonly column: string;
  /** Conditions of its rows, in SQL; empty where it is read in all. */
  readonly where: string;
}

/** What is made of the columns: the value itself, what it leaves of a hundred, or what two of them give. */
export type Operation = "value" | "complement" | "difference" | "quotient" | "percentage" | "log-points";

/** A question over one table that reads one column, or two that it sets against each other. */
export interface ColumnRead {
  readonly table: string;
  readonly operation: Operation;
  readonly columns: readonly ColumnRows[];
  /** The power of ten by which the column is divided: 6 for `value / 1e6`. */
  readonly power: number;
}

const question =
  /^\s*select\s+(?<said>.+?)(?:\s*,\s*confidence)?\s+from\s+(?<table>\w+)(?:\s+where\s+(?<where>.+?))?(?:\s+order\s+by\s.+)?\s*;?\s*$/is;
/** One value of a column: it stands alone, or one call gives it. */
const term =
  "(?:(?:max|min|sum|avg|any_value|first|last)\\(\\s*\\w+\\s*\\)|arg_(?:max|min)\\(\\s*\\w+\\s*,\\s*\\w+\\s*\\)|[a-z_]\\w*)(?:\\s+filter\\s*\\([^()]*\\))?(?:::\\w+)?";
const hundred = "100(?:\\.0+)?";
const pattern = (text: string) => new RegExp(`^${text.replaceAll(" ", "\\s*").replaceAll("term", term)}$`, "i");

/** The ways in which a question is written, the groups in brackets being its columns. */
const ways: readonly (readonly [Operation, RegExp])[] = [
  ["complement", pattern(`${hundred} - (term)`)],
  ["difference", pattern("(term) - (term)")],
  ["percentage", pattern(`${hundred} \\* (term) / (term)`)],
  ["percentage", pattern(`${hundred} \\* \\( (term) / (term) (?:- 1)? \\)`)],
  ["log-points", pattern(`${hundred} \\* ln \\( (term) / (term) \\)`)],
  ["quotient", pattern("(term) / (term) (?:- 1)?")],
];
const scaled = pattern("(term) (?:([/*]) (1e\\d+|10*)(?:\\.0+)?)?");

/** Reads such a question; undefined for every other: joins, questions within it, sums and products of several columns. */
export function columnRead(sql: string): ColumnRead | undefined {
  const { said = "", table = "", where = "" } = question.exec(sql)?.groups ?? {};
  if (table === "" || /\b(?:select|join|group\s+by|union|having)\b/i.test(`${where} ${said}`)) return undefined;
  const [one, column = "", sign, factor] = scaled.exec(said.trim()) ?? [];
  const rows = (text: string) => columnRows(text, where);
  if (one) {
    const size = factor ? Math.round(Math.log10(Number(factor))) : 0;
    return { table, operation: "value", columns: [rows(column)], power: sign === "*" ? -size : size };
  }
  for (const [operation, way] of ways) {
    const [found, ...columns] = way.exec(said.trim()) ?? [];
    if (found) return { table, operation, columns: columns.map(rows), power: 0 };
  }
  return undefined;
}

function columnRows(text: string, where: string): ColumnRows {
  const [, filter = ""] = /\bfilter\s*\(\s*(?:where\s+)?([^()]*)\)/i.exec(text) ?? [];
  const [, column = text] = /^\w+\(\s*(\w+)/.exec(text) ?? [];
  const conditions = [where, filter].filter(Boolean).map((each) => `(${each.trim()})`);
  return { column: column.replace(/::\w+$/, ""), where: conditions.join(" and ") };
}
