import type { Crossover } from "./crossoverYear.ts";
import { isAbove } from "./isAbove.ts";
import type { Scenario, ScenarioEconomy } from "./scenario.ts";
import { scenarioGrowth } from "./scenarioGrowth.ts";

/** A scenario worked out: the arrays have one entry per year, from the start year to the horizon. */
export interface Projection {
  readonly years: readonly number[];
  readonly chaser: readonly number[];
  readonly leader: readonly number[];
  /** Chaser over leader; 1 is parity. */
  readonly ratio: readonly number[];
  /** Every year in which the chaser is strictly above and was not the year before. */
  readonly crossings: readonly number[];
  /** Every year in which the chaser is no longer strictly above and was the year before. */
  readonly lost: readonly number[];
  /** Above at the start, the first crossing, or never within the horizon. */
  readonly outcome: Crossover;
}

/**
 * Both paths of a scenario, compounded once a year. In market dollars the chaser's level is multiplied by
 * (1 + growth)(1 + prices)(1 + currency) and the leader's by (1 + growth)(1 + prices), in every year after the
 * start, dated years included; by purchasing power and in constant prices by (1 + growth) alone. A shock then
 * multiplies the level of its year. Where people are given, each level is divided by those of its year.
 */
export function projectScenario(scenario: Scenario): Projection {
  const { startYear, horizon, chaser, leader } = scenario;
  const years = Array.from({ length: horizon - startYear + 1 }, (_, i) => startYear + i);
  const market = scenario.basis === "market";
  const chaserDrift = market ? (1 + chaser.prices / 100) * (1 + scenario.currency / 100) : 1;
  const leaderDrift = market ? 1 + leader.prices / 100 : 1;
  const chaserPath = perHead(levels(scenario, chaser, chaserDrift, years), scenario.people?.chaser);
  const leaderPath = perHead(levels(scenario, leader, leaderDrift, years), scenario.people?.leader);
  const ratio = chaserPath.map((level, i) => level / (leaderPath[i] as number));
  return { years, chaser: chaserPath, leader: leaderPath, ratio, ...passings(years, chaserPath, leaderPath) };
}

function levels({ startYear, shocks }: Scenario, economy: ScenarioEconomy, drift: number, years: number[]): number[] {
  const own = shocks.filter(({ code }) => code === economy.code);
  let level = economy.gdp;
  return years.map((year) => {
    if (year > startYear) level *= (1 + scenarioGrowth(economy, startYear, year) / 100) * drift;
    for (const shock of own) if (shock.year === year && year > startYear) level *= 1 + shock.change / 100;
    return level;
  });
}

function perHead(levels: number[], people?: readonly number[]): number[] {
  return people ? levels.map((level, i) => level / (people[i] as number)) : levels;
}

function passings(
  years: number[],
  chaser: number[],
  leader: number[],
): Pick<Projection, "crossings" | "lost" | "outcome"> {
  const above = years.map((_, i) => isAbove(chaser[i] as number, leader[i] as number));
  const crossings = years.filter((_, i) => i > 0 && above[i] && !above[i - 1]);
  const lost = years.filter((_, i) => i > 0 && !above[i] && above[i - 1]);
  return { crossings, lost, outcome: outcomeOf(years, above[0] === true, crossings) };
}

function outcomeOf(years: number[], ahead: boolean, [first]: number[]): Crossover {
  if (ahead) return { kind: "already-ahead", year: years[0] as number };
  if (first !== undefined) return { kind: "crosses", year: first };
  return { kind: "never", horizon: years.at(-1) as number };
}
