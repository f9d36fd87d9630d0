import { positive } from "../domainError.ts";

/** Iterations in 30 days when a cycle takes `days` days (above 0): 30 / days. */
export function iterationsPer30Days(days: number): number {
  return 30 / positive("days", days);
}
