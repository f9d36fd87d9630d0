import type { Refresh } from "../datasets/refresh.ts";
import type { Ask } from "./ask.ts";

/** A publisher's answer as a table of texts, as it said it; null where it said nothing. */
export interface Raw {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** What the publisher calls its indicators and units, by their code. */
  readonly labels: Readonly<Record<string, string>>;
  /** The day on which the publisher last changed its figures, as 2026-07-13, where it says so. */
  readonly updated?: string;
}

/** Asks an address in the way of one kind of publisher; a RefreshError says what came instead of a table. */
export type Connector = (refresh: Pick<Refresh, "url" | "choices">, ask: Ask) => Promise<Raw>;

/** The value of one column in each row, by the column's name. */
export function columnOf({ columns, rows }: Pick<Raw, "columns" | "rows">, name: string): (string | null)[] {
  const at = columns.indexOf(name);
  return at < 0 ? [] : rows.map((row) => row[at] ?? null);
}
