import { positive } from "../domainError.ts";
import { multiple } from "../multiple.ts";
import { percentChange } from "../percentChange.ts";

/** Time saved by a tool: (old − new) / old · 100 in percent, and the speed-up old / new. Both times above 0. */
export function timeSaved(before: number, after: number): { savedPercent: number; speedUp: number } {
  return {
    savedPercent: -percentChange(before, positive("after", after)),
    speedUp: multiple(after, positive("before", before)),
  };
}
