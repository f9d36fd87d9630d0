import { sharePercent, sharesOf } from "../share.ts";

/** Issues of one cell (an attribute, a channel) in a period. An answer counts in the period of its issue. */
export interface IssueCounts {
  readonly answered: number;
  readonly received: number;
}

/**
 * Issue response rate, in percent: issues answered / issues received · 100, from 0 to 100.
 * Formula reconstructed from the sentence that defines it; the standard term is response rate.
 *
 * @throws DomainError for 0 issues received ("no-data") and for more answers than issues
 */
export function responseRate({ answered, received }: IssueCounts): number {
  return sharePercent(answered, received, { part: "answered", whole: "received" });
}

/** The rate of several cells together, from their summed counts: it is not the mean of their rates. */
export function totalResponseRate(cells: readonly IssueCounts[]): number {
  for (const cell of cells) if (cell.received !== 0 || cell.answered !== 0) responseRate(cell);
  const sum = (key: keyof IssueCounts) => cells.reduce((total, cell) => total + cell[key], 0);
  return responseRate({ answered: sum("answered"), received: sum("received") });
}

/** How the issues received spread over attributes or channels, in percent. */
export function issueShares<Key extends string>(received: Readonly<Record<Key, number>>): Record<Key, number> {
  return sharesOf(received);
}
