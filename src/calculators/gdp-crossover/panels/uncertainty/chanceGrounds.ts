import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { PageWords } from "../../answer/pageWords.ts";
import { startOf } from "../../answer/toScenario.ts";
import { fewestChanges, pairOf, uncertaintyOf, usualUncertainty } from "../../answer/uncertaintyOf.ts";
import type { Assumptions } from "../../state/assumptions.ts";
import type { CalculatorData } from "../../state/calculatorData.ts";

/** What the numbers of a scenario's uncertainty rest on, as sentences. */
export function chanceGrounds(
  a: Assumptions,
  data: CalculatorData,
  { chance, language }: Pick<PageWords, "chance" | "language">,
): string[] {
  const pair = pairOf(a, data);
  if (!pair) return [chance.unknownPair];
  if (pair.years < fewestChanges)
    return [fillTemplate(chance.tooFew, { years: pair.years, from: pair.from, fewest: fewestChanges })];
  const number = (value: number, digits = 1) => formatNumber(value, digits, language);
  const used = a.sd > 0 ? a : { ...a, ...usualUncertainty(a, data) };
  const { meanSd } = uncertaintyOf(used, data);
  const sentences = chance.help.map((sentence) =>
    fillTemplate(sentence, {
      from: pair.from,
      to: pair.to,
      marketSd: number(pair.market.sd),
      marketRho: number(pair.market.rho, 2),
      realSd: number(pair.real.sd),
      realRho: number(pair.real.rho, 2),
      years: pair.years,
      effective: number((used.sd / meanSd) ** 2),
      meanSd: number(meanSd),
    }),
  );
  const retail = startOf(a, data).history === "retail" && !a.own;
  const [next] = data.errors;
  if (retail) sentences.push(fillTemplate(chance.borrowed, { changes: yearlyChanges(a, data) }));
  else if (next && a.basis === "market" && a.chaser === "CHN" && a.leader === "USA") {
    const { bias, errors, rmse } = next;
    sentences.push(fillTemplate(chance.errors, { bias: number(bias), errors, rmse: number(rmse) }));
  }
  if (a.basis !== "market") sentences.push(chance.realOnly);
  if (a.perHead) sentences.push(chance.peopleCertain);
  return sentences;
}

/** How many times the retail record has both sides in two years that follow each other. */
function yearlyChanges({ chaser, leader }: Assumptions, { histories }: CalculatorData): number {
  const known = (code: string, year: number) => {
    const series = histories.retail?.market[code];
    return series !== undefined && typeof series.values[year - series.from] === "number";
  };
  const both = (year: number) => known(chaser, year) && known(leader, year);
  const { from = 0, values = [] } = histories.retail?.market[chaser] ?? {};
  return values.filter((_, i) => both(from + i) && both(from + i + 1)).length;
}
