import { fillTemplate } from "../../../../language/fillTemplate.ts";
import type { Language } from "../../../../language/language.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { UncertainField } from "../../answer/fieldChances.ts";
import type { FieldAssumptions } from "../../state/fieldAssumptions.ts";
import type { FieldUncertainty } from "../../state/fieldData.ts";
import type { ChanceWords } from "./chanceWords.ts";

interface Context {
  readonly record: FieldUncertainty;
  readonly words: ChanceWords;
  readonly language: Language;
}

/** What the chances of a field rest on, in words. */
export function chanceGrounds(
  a: FieldAssumptions,
  field: UncertainField,
  { record, words, language }: Context,
): string {
  const basis = a.base === "market" ? "market" : "real";
  const known = field.codes.flatMap((code) => record.economies[code]?.[basis] ?? []);
  const number = (value: number, digits: number) => formatNumber(value, digits, language);
  const sd = a.sd === "history" ? median(known.map((each) => each.sd)) : Number(a.sd);
  const common = a.common === "history" ? median(known.map((each) => each.common ** 2)) : a.common;
  const sentences = [
    fillTemplate(a.sd === "history" ? words.fromHistory : words.ownDeviation, {
      from: recordFrom(record),
      sd: number(sd, 1),
    }),
    fillTemplate(a.common === "history" ? words.commonHistory : words.commonOwn, { common: number(100 * common, 0) }),
    fillTemplate(words.persistence, { rho: number(field.rho, 2) }),
    words.mean,
    words.pair,
  ];
  return fillTemplate(words.help, { grounds: sentences.join(" ") });
}

/** The first year of the record. */
export const recordFrom = ({ economies }: FieldUncertainty) =>
  Math.min(...Object.values(economies).map(({ from }) => from));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0];
  return (low + high) / 2;
}
