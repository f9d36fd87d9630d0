/** Columns of a figure's query and their types: DuckDB's, or those that a record declares. */
export type ColumnTypes = Readonly<Record<string, string>>;

const kinds = {
  integer: /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?)$/,
  double: /^(?:DOUBLE|FLOAT|REAL|DECIMAL(?:\(.*\))?)$/,
  text: /^(?:VARCHAR|TEXT|ENUM(?:\(.*\))?)$/,
  date: /^DATE$/,
  boolean: /^BOOLEAN$/,
} as const;
export type ColumnKind = keyof typeof kinds | "other";

/** What a type of DuckDB, or a declared one such as "double?", can hold. */
export function columnKind(type: string): ColumnKind {
  const name = type.replace("?", "").toUpperCase();
  const found = Object.entries(kinds).find(([kind, types]) => types.test(name) || kind === name.toLowerCase());
  return (found?.[0] as ColumnKind) ?? "other";
}

/** Whether a type holds numbers. */
export function isNumeric(type: string): boolean {
  return ["integer", "double"].includes(columnKind(type));
}
