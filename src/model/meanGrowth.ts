/**
 * The constant rate that gives the same level as a run of yearly rates: their geometric mean.
 * @param rates percent a year, each above −100; at least one.
 * @returns percent a year.
 */
export function meanGrowth(rates: readonly number[]): number {
  const factor = rates.reduce((product, rate) => product * (1 + rate / 100), 1);
  return 100 * (factor ** (1 / rates.length) - 1);
}
