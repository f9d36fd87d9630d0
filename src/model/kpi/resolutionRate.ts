import { sharePercent } from "../share.ts";

/**
 * Issue resolution rate, in percent: issues resolved to the asker's satisfaction / all issues · 100.
 * Source: Altimeter Group, 2010. Satisfaction is not in public counts: it takes a survey or the status of tickets.
 *
 * @throws DomainError for 0 issues ("no-data") and for more resolved than issues
 */
export function resolutionRate({ resolved, issues }: { resolved: number; issues: number }): number {
  return sharePercent(resolved, issues, { part: "resolved", whole: "issues" });
}
