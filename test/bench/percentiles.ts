/** The least value that a share of all values does not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** "p50 1.2, p95 3.4 ms", each also as so many times what the floor of the same run takes, where there is one. */
export function percentiles(
  values: readonly number[],
  floor?: { readonly values: readonly number[]; readonly name: string },
): string {
  const at = (share: number) => {
    const value = percentile(values, share);
    const times = floor ? ` (${(value / percentile(floor.values, share)).toFixed(1)} times the ${floor.name})` : "";
    return value.toFixed(1) + times;
  };
  return `p50 ${at(0.5)}, p95 ${at(0.95)} ms`;
}
