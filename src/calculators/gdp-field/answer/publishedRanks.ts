import type { PublishedProjection } from "../state/fieldData.ts";

/** Where a published projection puts an economy among those of a field. */
export interface PublishedRank {
  readonly year: number;
  readonly code: string;
  readonly rank: number;
}

/**
 * The ranks that a projection gives the economies of a field, in each of its years up to the horizon that has them all:
 * where one is missing, the ranks of the others could not be told.
 */
export function publishedRanks(
  { years }: PublishedProjection,
  codes: readonly string[],
  horizon: number,
): PublishedRank[] {
  return Object.entries(years).flatMap(([year, order]) => {
    const among = order.map(([code]) => code).filter((code) => codes.includes(code));
    if (Number(year) > horizon || among.length < codes.length) return [];
    return among.map((code, i) => ({ year: Number(year), code, rank: i + 1 }));
  });
}
