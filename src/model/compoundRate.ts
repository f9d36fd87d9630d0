import { positive } from "./domainError.ts";

/**
 * The steady yearly rate, in percent, that leads from one level to another: ((new / old)^(1 / years) − 1) · 100.
 * All three must be above 0.
 */
export function compoundRate(before: number, after: number, years: number): number {
  const factor = positive("after", after) / positive("before", before);
  return (factor ** (1 / positive("years", years)) - 1) * 100;
}
