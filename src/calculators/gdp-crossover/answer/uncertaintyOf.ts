import { meanDeviation } from "../../../model/meanDeviation.ts";
import type { Uncertainty } from "../../../model/uncertainty.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { CalculatorData, PairUncertainty } from "../state/calculatorData.ts";
import { isFetched } from "../state/fetchedHistories.ts";
import { pairKey } from "../state/pairKey.ts";
import { startOf } from "./toScenario.ts";

/** How many yearly changes a pair must have on record for a deviation to be estimated. */
export const fewestChanges = 15;

/** What history says about a pair, whichever of the two is the chaser: by the edition of the start where it has one. */
export function pairOf(a: Assumptions, data: CalculatorData): PairUncertainty | undefined {
  const key = pairKey(a.chaser, a.leader);
  const isNewest = isFetched(startOf(a, data).history);
  return isNewest ? data.pairs[key] : data.uncertainty[key];
}

/**
 * Deviation and persistence of the pair on the basis of the scenario: the defaults when uncertainty is turned on. None
 * where the record holds too few changes.
 */
export function usualUncertainty(a: Assumptions, data: CalculatorData): { sd: number; rho: number } | undefined {
  const pair = pairOf(a, data);
  if (!pair || pair.years < fewestChanges) return undefined;
  return a.basis === "market" ? pair.market : pair.real;
}

/** The uncertainty that a scenario's paths are drawn with: the mean yearly change is known as well as the record tells. */
export function uncertaintyOf(a: Assumptions, data: CalculatorData): Uncertainty {
  return { sd: a.sd, rho: a.rho, seed: a.seed, meanSd: meanDeviation({ ...a, years: pairOf(a, data)?.years ?? 29 }) };
}
