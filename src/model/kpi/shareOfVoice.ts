import { sharePercent } from "../share.ts";

/**
 * Share of voice, in percent: mentions of our brand / mentions of all brands of the category, ours included · 100.
 *
 * @throws DomainError for a category without mentions ("no-data") and for more mentions of ours than of all
 */
export function shareOfVoice({ ours, all }: { ours: number; all: number }): number {
  return sharePercent(ours, all, { part: "ours", whole: "all" });
}
