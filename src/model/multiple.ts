import { notNegative, positive } from "./domainError.ts";

/**
 * How many times as large: new / old. "2.5 times" is a change of +150 %, not of +250 %.
 * `before` must be above 0, `after` 0 or more.
 */
export function multiple(before: number, after: number): number {
  return notNegative("after", after) / positive("before", before);
}
