import type { RowOf } from "../../../../database/query.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import type { Language } from "../../../../language/language.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { projectedPace } from "../../queries/projectedPace.ts";
import { sinceWords } from "./sinceWords.ts";

export type PaceRow = RowOf<typeof projectedPace.columns>;

/** Differences in percentage points below this count as none. */
const closePoints = 0.5;

/** What one projection expected of one economy and what happened, in words. */
export function sinceRow(row: PaceRow, name: string, language: Language) {
  const words = sinceWords[language];
  const scenarios: Readonly<Record<string, string>> = words.scenarios;
  const rate = (value: number, from: number, to: number) =>
    fillTemplate(from === to ? words.paceOne : words.pace, { value: formatNumber(value, 1, language), from, to });
  const { from_year: from, to_year: to, actual, step } = row;
  return {
    economy: fillTemplate(scenarios[row.scenario] ?? "{name}", { name }),
    expected: rate(row.pace, from, to),
    actual:
      step !== null
        ? fillTemplate(words.newSeries, { year: step })
        : actual === null
          ? fillTemplate(words.notYet, { from })
          : rate(actual, from, row.actual_to),
    verdict:
      step !== null ? words.notComparable : actual === null ? "–" : verdict(tenth(actual) - tenth(row.pace), language),
  };
}

/** As the rates are written, so that the difference is that of the numbers in sight. */
const tenth = (rate: number) => Math.round(rate * 10) / 10;

function verdict(difference: number, language: Language): string {
  const words = sinceWords[language];
  const size = Math.abs(difference);
  if (size < closePoints) return words.close;
  return fillTemplate(difference < 0 ? words.slower : words.faster, { points: formatNumber(size, 1, language) });
}
