/** A value whose file says what it is, as text. */
export interface TypedCell {
  readonly kind: "number" | "boolean" | "string" | "moment" | "json";
  readonly text: string;
}

/** A cell as it stands in a file: bare text that may mean anything, a typed value, or nothing. */
export type Cell = string | TypedCell | null;

export interface FileRow {
  readonly cells: readonly Cell[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** The text of a cell; null where there is nothing. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined || cell === "") return null;
  return typeof cell === "string" ? cell : cell.text;
}
