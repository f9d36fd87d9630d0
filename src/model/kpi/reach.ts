import { sharePercent } from "../share.ts";

/**
 * Reach, in percent: people exposed at least once / target population · 100; here the population is the country's
 * internet users, as broadcasting takes all households that can receive. It is an opportunity to see, not a sighting.
 *
 * @throws DomainError for a population of 0 ("no-data") and for more people reached than there are, which happens
 * when an upper bound counts people twice
 */
export function reach(reached: number, population: number): number {
  return sharePercent(reached, population, { part: "reached", whole: "population" });
}
