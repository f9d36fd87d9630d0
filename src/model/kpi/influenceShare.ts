import { sharesOf } from "../share.ts";

/** An advocate's place: rank 1 is the most influential, equals share a rank and the next rank is skipped. */
export interface RankedAdvocate {
  readonly name: string;
  /** Percent of the influence of all advocates; the shares sum to 100. */
  readonly share: number;
  readonly rank: number;
}

/**
 * Influence share and ranking: influence / sum of influence over all advocates · 100, largest first.
 * `influence` holds one measure for all: pieces written, times shared, or people reached (Altimeter Group).
 *
 * @throws DomainError for a negative influence, and when all of them are 0 ("no-data")
 */
export function influenceShares(influence: Readonly<Record<string, number>>): RankedAdvocate[] {
  const shares = Object.entries(sharesOf(influence));
  return shares
    .map(([name, share]) => ({ name, share, rank: 1 + shares.filter(([, other]) => other > share).length }))
    .sort((a, b) => a.rank - b.rank);
}
