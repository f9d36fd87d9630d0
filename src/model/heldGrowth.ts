/** How many of the last published years are averaged for the years after them. */
const heldYears = 5;

/**
 * Growth by a published outlook: its own rate in each of its years, and after them the mean of its last five held.
 * @param rates percent a year, one for each year from `from` on; at least five.
 * @returns the rate of a year, percent.
 */
export function heldGrowth(rates: readonly number[], from: number): (year: number) => number {
  const last = rates.slice(-heldYears);
  const held = last.reduce((sum, rate) => sum + rate, 0) / last.length;
  return (year) => rates[year - from] ?? held;
}
