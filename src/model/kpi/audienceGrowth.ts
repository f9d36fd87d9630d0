import { ratioPercent } from "../share.ts";

/** Audience growth, in percent: added / before · 100. Without the number before there is no growth rate. */
export function audienceGrowth({ added, before }: { added: number; before: number }): number {
  return ratioPercent(added, before, { part: "added", whole: "before" });
}
