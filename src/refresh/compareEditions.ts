import { type Edition, type EditionRow, isSame } from "./edition.ts";

/** A figure that an edition gives otherwise than the one before. */
export interface Revision {
  readonly key: string;
  /** Place of the column. */
  readonly column: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an edition has and the one before had not, and the other way round. */
export interface Comparison {
  readonly before: Edition;
  readonly after: Edition;
  /** Keys of rows. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly revised: readonly Revision[];
}

export function compareEditions(before: Edition, after: Edition): Comparison {
  const revised = [...after.rows].flatMap(([key, row]): Revision[] => {
    const old = before.rows.get(key);
    return old ? differences(key, old, row, after) : [];
  });
  return {
    before,
    after,
    added: [...after.rows.keys()].filter((key) => !before.rows.has(key)),
    gone: [...before.rows.keys()].filter((key) => !after.rows.has(key)),
    revised,
  };
}

function differences(key: string, old: EditionRow, row: EditionRow, { fields }: Edition): Revision[] {
  return fields.flatMap((field, column) => {
    const [before, after] = [old[column] ?? null, row[column] ?? null];
    return isSame(before, after, field) ? [] : [{ key, column, before, after }];
  });
}

/** Whether the two hold the same. */
export function isUnchanged({ added, gone, revised }: Comparison): boolean {
  return added.length + gone.length + revised.length === 0;
}

/** Rows of which at least one figure or text was revised. */
export function rowsRevised({ revised }: Comparison): number {
  return new Set(revised.map(({ key }) => key)).size;
}

/** How far a figure was moved, as a part of what it was; undefined where either is no figure, or it was zero. */
export function relativeChange({ before, after }: Pick<Revision, "before" | "after">): number | undefined {
  if (before === null || after === null || Number(before) === 0) return undefined;
  const change = Number(after) / Number(before) - 1;
  return Number.isFinite(change) ? change : undefined;
}
