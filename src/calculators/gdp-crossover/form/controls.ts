import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import { realExchangeRate } from "../../../model/realExchangeRate.ts";
import type { PageWords } from "../answer/pageWords.ts";
import { currencyOf } from "../answer/toScenario.ts";
import type { Assumptions } from "../state/assumptions.ts";

/** The number that a slider shows, by the slider's name. */
export function sliderValues(a: Assumptions): Record<string, number> {
  const currency = currencyOf(a);
  return {
    cg: a.chaserGrowth,
    lg: a.leaderGrowth,
    cp: a.chaserPrices,
    lp: a.leaderPrices,
    fx: currency,
    rer:
      a.realExchangeRate ?? realExchangeRate({ chaserPrices: a.chaserPrices, leaderPrices: a.leaderPrices, currency }),
    sd: a.sd,
    rho: a.rho,
  };
}

/** The assumptions with a slider moved. Currency and real exchange rate are two views: setting one lets go of the other. */
export function withSlider(a: Assumptions, name: string, value: number): Assumptions {
  switch (name) {
    case "cg":
      return { ...a, chaserGrowth: value };
    case "lg":
      return { ...a, leaderGrowth: value };
    case "cp":
      return { ...a, chaserPrices: value };
    case "lp":
      return { ...a, leaderPrices: value };
    case "fx":
      return { ...a, currency: value, realExchangeRate: undefined };
    case "rer":
      return { ...a, currency: 0, realExchangeRate: value };
    case "sd":
      return { ...a, sd: value };
    case "rho":
      return { ...a, rho: value };
    default:
      return a;
  }
}

/** A slider's value in words. */
export function sliderText(name: string, value: number, { sentences, language }: PageWords): string {
  if (name === "rho") return formatNumber(value, 2, language);
  const digits = Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? 1 : 2;
  const number = formatNumber(value, digits, language);
  return fillTemplate(name === "sd" ? sentences.points : sentences.perYear, { value: number });
}
