import { fillTemplate } from "../../../language/fillTemplate.ts";
import { formatNumber } from "../../../language/numbers.ts";
import type { Projection } from "../../../model/projectScenario.ts";
import { realExchangeRate } from "../../../model/realExchangeRate.ts";
import type { Scenario } from "../../../model/scenario.ts";
import { type Assumptions, dollarEconomy } from "../state/assumptions.ts";
import { breakEvenRates } from "./breakEvenRates.ts";
import type { PageWords } from "./pageWords.ts";

export interface Results {
  readonly cells: readonly { readonly value: string; readonly label: string }[];
  readonly breakEven: string;
}

/** The names and years that result sentences are filled with. */
export function namesOf({ chaser, leader }: Pick<Assumptions, "chaser" | "leader">, { economies }: PageWords) {
  return {
    chaser: economies[chaser]?.name ?? chaser,
    chaserFull: economies[chaser]?.full ?? chaser,
    leader: economies[leader]?.name ?? leader,
    leaderFull: economies[leader]?.full ?? leader,
    currency: economies[chaser]?.currency ?? "",
  };
}

/** A number with its sign, a plus included. */
export function signed(value: number, digits: number, language: "en" | "ko"): string {
  const text = formatNumber(value, digits, language);
  return value > 0 && !text.startsWith("0.0") ? `+${text}` : text;
}

/** The numbers under the chart, and the rates that would bring both level in the year asked for. */
export function results(a: Assumptions, scenario: Scenario, { ratio, years }: Projection, words: PageWords): Results {
  const { features, sentences, language } = words;
  const names = namesOf(a, words);
  const year = (value: number) => fillTemplate(sentences.year, { year: value });
  const percent = (value: number, digits = 1) => `${formatNumber(value, digits, language)}%`;
  const found = (rate: number | null, write: (value: number) => string, better: "higher" | "lower" = "higher") =>
    rate === null ? undefined : write(pastParity(rate, better));
  const rer = realExchangeRate({
    chaserPrices: a.chaserPrices,
    leaderPrices: a.leaderPrices,
    currency: scenario.currency,
  });
  const rates = breakEvenRates(scenario, a.by);
  const growth = found(rates.chaserGrowth, percent);
  const points = (value: number) => fillTemplate(features.pointsSigned, { value: signed(value, 1, language) });
  const fade = a.chaserFade || a.leaderFade ? features.breakEvenFade : "";
  const list = [
    fill(features.breakEvenChaser, growth, names),
    fill(features.breakEvenGap, found(rates.difference, points), names),
    fill(features.breakEvenLeader, found(rates.leaderGrowth, percent, "lower"), names),
    a.chaser === dollarEconomy
      ? undefined
      : fill(
          features.breakEvenCurrency,
          found(rates.currency, (value) => `${signed(value, 1, language)}%`),
          names,
        ),
  ].filter((part) => part !== undefined);
  return {
    cells: [
      {
        value: percent(100 * (ratio[0] as number)),
        label: fillTemplate(features.ratioNow, { ...names, year: year(years[0] as number) }),
      },
      {
        value: fillTemplate(features.pointsKey, { value: signed(a.chaserGrowth - a.leaderGrowth, 1, language) }),
        label: fillTemplate(features.differential, names),
      },
      {
        value: scenario.basis === "market" ? `${signed(rer, 1, language)}%` : "–",
        label: scenario.basis === "market" ? features.appreciation : sentences.notApplying,
      },
      { value: growth ?? features.noRate, label: fillTemplate(features.needed, names) },
    ],
    breakEven:
      list.length > 0
        ? fillTemplate(features.breakEven, { ...names, year: year(a.by), list: list.join(", "), fade })
        : "",
  };
}

/**
 * A break-even rate in tenths of a percent, as it may be typed in: at parity neither side is ahead, so the nearest
 * tenth on the side that crosses.
 */
export function pastParity(rate: number, better: "higher" | "lower"): number {
  const tenths = better === "higher" ? Math.floor(rate * 10 + 1e-6) + 1 : Math.ceil(rate * 10 - 1e-6) - 1;
  return tenths / 10;
}

function fill(template: string, value: string | undefined, names: Record<string, string>): string | undefined {
  return value === undefined ? undefined : fillTemplate(template, { ...names, value });
}
