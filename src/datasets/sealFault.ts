import type { Diagnostic } from "../content/diagnostic.ts";

/** What to do where a table was changed on purpose, or was never sealed. */
export const sealCommand = (dataset: string) => `npm run data:seal ${dataset}`;

/** What to do where a table that lies in the store was never pulled, or its question was changed. */
export const pullCommand = (dataset: string) => `npm run data:pull -- ${dataset}`;

/** Whether a fault says no more than that a table was changed, or never sealed: everything in it may be right. */
export function isSealFault({ remedy }: Diagnostic): boolean {
  return remedy.includes(sealCommand("")) || remedy.includes(pullCommand(""));
}
