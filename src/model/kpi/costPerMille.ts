import { denominator, notNegative, positive } from "../domainError.ts";

/** Cost per mille: cost / people reached · 1000, in currency per thousand people. It prices exposure, not effect. */
export function costPerMille(cost: number, reached: number): number {
  return (notNegative("cost", cost) / denominator("reached", reached, cost)) * 1000;
}

/** Cost per rating point: cost / reach, in currency per one percent of the population. */
export function costPerPoint(cost: number, reachPercent: number): number {
  return notNegative("cost", cost) / denominator("reachPercent", reachPercent, cost);
}

/** The same from the cost per mille: CPR = CPM · population / 100,000. */
export function costPerPointFromMille(costPerMille: number, population: number): number {
  return (notNegative("costPerMille", costPerMille) * positive("population", population)) / 100_000;
}
