import { denominator } from "../domainError.ts";

/** Arrivals that carried one code, and their percentage of all arrivals. */
export interface TrackedCode {
  /** Undefined for arrivals without a code. */
  readonly code: string | undefined;
  readonly arrivals: number;
  readonly share: number;
}

/**
 * Counts arrivals by the code in their address (`https://…/page?1234`): the first word of the query that is not a
 * `name=value` pair or, if `parameter` is given, the value of that parameter. Most arrivals first; the shares, in
 * percent of all arrivals, sum to 100.
 *
 * @throws DomainError for no addresses ("no-data")
 */
export function trackedLinks(addresses: readonly string[], parameter?: string): TrackedCode[] {
  const all = denominator("arrivals", addresses.length, 0);
  const counts = new Map<string | undefined, number>();
  for (const address of addresses) {
    const code = codeOf(address, parameter);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, arrivals]) => ({ code, arrivals, share: (arrivals / all) * 100 }))
    .sort((a, b) => b.arrivals - a.arrivals);
}

function codeOf(address: string, parameter: string | undefined): string | undefined {
  const query = /^[^?#]*\?([^#]*)/.exec(address)?.[1] ?? "";
  if (parameter !== undefined) return new URLSearchParams(query).get(parameter) || undefined;
  return query.split("&").find((word) => word !== "" && !word.includes("="));
}
