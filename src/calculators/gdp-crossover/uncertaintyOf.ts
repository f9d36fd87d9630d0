import { meanDeviation } from "../../model/meanDeviation.ts";
import type { Uncertainty } from "../../model/uncertainty.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CalculatorData, PairUncertainty } from "./calculatorData.ts";

/** What history says about a pair, whichever of the two is the chaser. */
export function pairOf({ chaser, leader }: Assumptions, { uncertainty }: CalculatorData): PairUncertainty | undefined {
  return uncertainty[[chaser, leader].sort().join("-")];
}

/** Deviation and persistence of the pair on the basis of the scenario: the defaults when uncertainty is turned on. */
export function usualUncertainty(a: Assumptions, data: CalculatorData): { sd: number; rho: number } {
  const pair = pairOf(a, data);
  return (a.basis === "market" ? pair?.market : pair?.real) ?? { sd: 5, rho: 0 };
}

/** The uncertainty that a scenario's paths are drawn with: the mean yearly change is known as well as the record tells. */
export function uncertaintyOf(a: Assumptions, data: CalculatorData): Uncertainty {
  return { sd: a.sd, rho: a.rho, seed: a.seed, meanSd: meanDeviation({ ...a, years: pairOf(a, data)?.years ?? 29 }) };
}
