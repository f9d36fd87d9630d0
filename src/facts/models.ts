import { crossoverYear } from "../model/crossoverYear.ts";
import { decomposeRatio, type EconomyChange } from "../model/decomposeRatio.ts";
import type { Economy } from "../model/economy.ts";
import { defaultFilterBubble, filterBubble } from "../model/filterBubble.ts";
import { lifetimeValue, type Retention } from "../model/kpi/lifetimeValue.ts";
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

/** The filter bubble at an exploration rate from 0 to 1, in the simulation's standard world. */
function bubble(inputs: { exploration: number; seed?: number }) {
  return filterBubble(inputs.exploration, { ...defaultFilterBubble, ...(inputs.seed && { seed: inputs.seed }) });
}

/** The models that facts.yaml can name. */
export const models: Readonly<Record<string, FactModel>> = {
  crossoverYear: crossing,
  yearsToParity,
  filterBubbleTopics: (inputs: Parameters<typeof bubble>[0]) => bubble(inputs).diversity,
  filterBubbleClicks: (inputs: Parameters<typeof bubble>[0]) => bubble(inputs).clickRate * 100,
  filterBubbleWorldTopics: () => defaultFilterBubble.topics,
  lifetimeValueLater: (inputs: Retention) => lifetimeValue(inputs).later,
  ratioChange: part("total"),
  ratioChangeByGrowth: part("realGrowth"),
  ratioChangeByPrices: part("prices"),
  ratioChangeByCurrency: part("currency"),
  ratioChangeByRealExchangeRate: part("realExchangeRate"),
};
