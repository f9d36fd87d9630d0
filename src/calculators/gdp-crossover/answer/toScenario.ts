import { currencyFor } from "../../../model/realExchangeRate.ts";
import { lastHorizon, type Scenario, type ScenarioEconomy } from "../../../model/scenario.ts";
import type { Assumptions } from "../state/assumptions.ts";
import type { CalculatorData, StartingPoint } from "../state/calculatorData.ts";

/** The starting point that assumptions name. */
export function startOf({ start }: Assumptions, { starts }: CalculatorData): StartingPoint {
  return starts.find(({ id }) => id === start) as StartingPoint;
}

/** The scenario that the model projects: assumptions with the levels and dated rates of their starting point. */
export function toScenario(a: Assumptions, data: CalculatorData): Scenario {
  const start = startOf(a, data);
  const levels = a.basis === "ppp" && start.ppp ? start.ppp : start.market;
  const side = (code: string, gdp: number | undefined, growth: number, prices: number): ScenarioEconomy => ({
    code,
    gdp: gdp ?? (levels[code] as number),
    growth,
    prices,
    datedGrowth: a.own ? undefined : start.datedGrowth?.[code],
  });
  const fade = (choice: Assumptions["chaserFade"]) => choice && { end: choice.end, halfLife: choice.half };
  return {
    basis: a.basis,
    startYear: a.own?.year ?? start.year,
    horizon: a.horizon,
    chaser: { ...side(a.chaser, a.own?.chaser, a.chaserGrowth, a.chaserPrices), fade: fade(a.chaserFade) },
    leader: { ...side(a.leader, a.own?.leader, a.leaderGrowth, a.leaderPrices), fade: fade(a.leaderFade) },
    currency: currencyOf(a),
    shocks: a.shocks,
    people: a.perHead ? peopleOf(a, a.own?.year ?? start.year, data) : undefined,
  };
}

/** People on both sides from a year on; undefined until both series are here. */
function peopleOf({ chaser, leader }: Assumptions, from: number, { population }: CalculatorData): Scenario["people"] {
  const since = (code: string) => {
    const series = population[code];
    const people = series && from >= series.from ? series.values.slice(from - series.from) : [];
    // Break-even rates and drags look beyond the horizon.
    const isWhole = people.length > lastHorizon - from && !people.includes(null);
    return isWhole ? (people as number[]) : undefined;
  };
  const [one, other] = [since(chaser), since(leader)];
  return one && other && { chaser: one, leader: other };
}

/** The yearly change of the chaser's currency, worked out from the real exchange rate where that is what was set. */
export function currencyOf({ realExchangeRate, chaserPrices, leaderPrices, currency }: Assumptions): number {
  return realExchangeRate === undefined ? currency : currencyFor(realExchangeRate, { chaserPrices, leaderPrices });
}
