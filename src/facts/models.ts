import { crossoverYear } from "../model/crossoverYear.ts";
import { decomposeRatio, type EconomyChange } from "../model/decomposeRatio.ts";
import type { Economy } from "../model/economy.ts";
import { yearsToParity } from "../model/yearsToParity.ts";

/** A model a fact may call: inputs by name, one number out. Outcomes without a number are errors that say so. */
export type FactModel = (inputs: never) => number;

function crossing(inputs: { chaser: Economy; leader: Economy; horizon?: number }): number {
  const outcome = crossoverYear(inputs.chaser, inputs.leader, inputs.horizon ?? 2500);
  if (outcome.kind === "never") throw new RangeError(`no crossing up to ${outcome.horizon}`);
  return outcome.year;
}

function part(name: keyof ReturnType<typeof decomposeRatio>) {
  return (inputs: { chaser: EconomyChange; leader: EconomyChange }) =>
    decomposeRatio(inputs.chaser, inputs.leader)[name];
}

/** The models that facts.yaml can name. */
export const models: Readonly<Record<string, FactModel>> = {
  crossoverYear: crossing,
  yearsToParity,
  ratioChange: part("total"),
  ratioChangeByGrowth: part("realGrowth"),
  ratioChangeByPrices: part("prices"),
  ratioChangeByCurrency: part("currency"),
  ratioChangeByRealExchangeRate: part("realExchangeRate"),
};
