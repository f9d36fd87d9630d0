import type { Descriptor } from "./descriptor.ts";
import { editionMonths, lastEdition, monthOf, monthText, nextEdition } from "./expected.ts";

type Dated = Pick<Descriptor, "version" | "retrieved" | "expected" | "sources">;

/** Where a dataset stands between two editions. Months are as 2026-10. */
export interface EditionState {
  /** The month of an edition that should have appeared by now and is not here. */
  readonly overdue?: string;
  /** The month in which the next one is expected after that; undefined where no further edition is to come. */
  readonly next?: string;
  /** Whole months since the edition there is. */
  readonly age: number;
  /** Where to look for the next one. */
  readonly where?: string;
}

/**
 * How old a dataset's edition is on a day, as 2026-11-30, and which one should be there: that of the last month of its
 * schedule that is over. Undefined where nothing is said of further editions.
 */
export function editionState(
  { version, retrieved, expected, sources }: Dated,
  today: string,
): EditionState | undefined {
  if (!expected) return undefined;
  const own = editionMonths(version)?.last ?? monthOf(retrieved);
  const age = Math.max(0, monthOf(today) - own);
  if (expected === "none") return { age };
  const due = lastEdition(expected, monthOf(today) - 1);
  const where = expected.where ?? sources.find(({ path }) => path)?.path;
  return {
    ...(due > own && { overdue: monthText(due) }),
    next: monthText(nextEdition(expected, Math.max(due, own))),
    age,
    ...(where && { where }),
  };
}
