import { sharePercent } from "../share.ts";

/**
 * Advocacy rate of one channel, in percent: unique authors who write well of us / unique authors who write about us
 * or a competitor · 100. Each author counts once. Reconstructed; undisclosed paid endorsements inflate it.
 *
 * @throws DomainError for 0 authors ("no-data") and for more advocates than authors
 */
export function advocacyRate({ advocates, authors }: { advocates: number; authors: number }): number {
  return sharePercent(advocates, authors, { part: "advocates", whole: "authors" });
}
