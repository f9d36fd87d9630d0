import { writeCsv } from "../../../../datasets/writeCsv.ts";
import type { Fan } from "../../../../model/fan.ts";
import { modelEdition } from "../../../../model/modelEdition.ts";
import type { Answered } from "../../answer/answerPair.ts";
import { breakEvenRates } from "../../answer/breakEvenRates.ts";
import { toSearch } from "../../state/toSearch.ts";
import { pngText } from "./pngText.ts";

/** The query string as it stands in a file: never empty, so that the default scenario can be told from no scenario. */
export function queryOf({ assumptions }: Pick<Answered, "assumptions">): string {
  return toSearch(assumptions) || `model=${modelEdition}`;
}

const bands = ["p05", "p25", "p50", "p75", "p95"] as const;

/**
 * The path as CSV: one row a year, the scenario's query string in the last column of every row. With a fan, the
 * quantiles of the ratio and the shares of the paths that have crossed by the year and that are ahead in it.
 */
export function pathCsv(answered: Answered, fan?: Fan): string {
  const { assumptions: a, projection } = answered;
  const query = queryOf(answered);
  const percent = (share: number | undefined) => Number((100 * (share as number)).toFixed(2));
  const rows = projection.years.map((year, i) => {
    const chances = fan
      ? [
          ...bands.map((band) => 100 * (fan.quantiles[band][i] as number)),
          percent(fan.crossedBy[i]),
          percent(fan.ahead[i]),
        ]
      : [];
    const level = (value: number | undefined) => (value as number) * (a.perHead ? 1e9 : 1);
    const path = [
      year,
      level(projection.chaser[i]),
      level(projection.leader[i]),
      100 * (projection.ratio[i] as number),
    ];
    return [...path, ...chances, query];
  });
  const unit = a.perHead ? "dollars_per_head" : "billion";
  const chanceNames = [...bands.map((band) => `ratio_${band}_percent`), "crossed_by_percent", "ahead_percent"];
  const header = [
    "year",
    `${a.chaser.toLowerCase()}_${unit}`,
    `${a.leader.toLowerCase()}_${unit}`,
    "ratio_percent",
    ...(fan ? chanceNames : []),
    "scenario",
  ];
  return writeCsv(header, rows);
}

/** Assumptions and results as JSON, with the editions of model and data; the fan where there is one. */
export function scenarioJson(
  answered: Answered,
  link: string,
  startName: string,
  fan?: Fan,
  breakEvenSentence?: string,
): string {
  const { assumptions, scenario, projection, told } = answered;
  const file = {
    kind: "tideline-growth-crossover",
    model: modelEdition,
    data: { start: assumptions.own ? "own numbers" : assumptions.start, edition: startName },
    link,
    query: queryOf(answered),
    units: {
      levels: assumptions.perHead ? "dollars per head" : "billion",
      ...(assumptions.perHead && { people: "persons", gdp: "billion" }),
      rates: "percent a year",
      sd: "log points",
      ratio: "1 is parity",
      ...(fan && { quantiles: "ratio, 1 is parity", shares: "0 to 1, of 10,000 paths" }),
    },
    assumptions,
    scenario,
    results: {
      answer: told.spoken,
      ...projection,
      ...(assumptions.perHead && {
        chaser: projection.chaser.map((level) => 1e9 * level),
        leader: projection.leader.map((level) => 1e9 * level),
      }),
      breakEven: { ...breakEvenRates(scenario, assumptions.by), sentence: breakEvenSentence },
      ...(fan && {
        quantiles: fan.quantiles,
        crossedBy: fan.crossedBy,
        ahead: fan.ahead,
        never: fan.never,
        median: fan.median,
      }),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The query string inside an exported file of any kind, or undefined when there is none. */
export function queryIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return pngText(bytes);
  const text = new TextDecoder().decode(bytes.subarray(0, 2_000_000));
  if (text.trimStart().startsWith("{")) {
    try {
      const { query } = JSON.parse(text) as { query?: unknown };
      return typeof query === "string" ? query : undefined;
    } catch {
      return undefined;
    }
  }
  const inSvg = /<metadata>tideline\?([^<]*)<\/metadata>/.exec(text)?.[1];
  if (inSvg) return inSvg.replace(/&(?:amp|#38);/g, "&");
  const [head, first] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return head?.endsWith(",scenario") ? first?.split(",").at(-1) : undefined;
}
