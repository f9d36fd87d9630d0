import { nativeDatabase } from "../../../../database/native.ts";
import { ask } from "../../../../database/query.ts";
import type { Language } from "../../../../language/language.ts";
import { forecastError, type YearValue } from "../../../../model/forecastError.ts";
import { projectScenario } from "../../../../model/projectScenario.ts";
import { startName } from "../../answer/pageWords.ts";
import { toScenario } from "../../answer/toScenario.ts";
import { editionLevels } from "../../data/queries/editionLevels.ts";
import { forecastLedger } from "../../data/queries/forecastLedger.ts";
import { readCalculatorData } from "../../data/readCalculatorData.ts";
import { toAssumptions } from "../../state/toAssumptions.ts";
import { ledgerAssumptions, ledgerHouses } from "./ledgerWords.ts";

/** A path of the ratio, in percent of US GDP, that somebody published or that follows from published assumptions. */
export interface LedgerPath {
  readonly id: string;
  readonly name: string;
  /** ISO date or year and month in which it was made. */
  readonly made: string;
  /** What it rested on, in words. */
  readonly basis: string;
  readonly points: readonly YearValue[];
  /** The crossing it led to, within its own years. */
  readonly crossing: number | undefined;
  /** The first of its years that was a forecast when it was made. */
  readonly scoredFrom: number;
  /** Against the years that have arrived: how many, the mean error, the mean absolute error, in points of the ratio. */
  readonly score: { readonly years: number; readonly bias: number; readonly absolute: number } | undefined;
}

/** A published year of crossing, scored against the years that have arrived. */
export interface LedgerForecast {
  readonly made: string;
  readonly who: string;
  readonly assumptions: string;
  readonly named: string;
  readonly source: string;
  /** Whether it named several years. */
  readonly isRange: boolean;
  /** Undefined where no year was named. */
  readonly last: number | undefined;
  /** Ratio in the last year it named, if that year has arrived, in percent. */
  readonly ratioThen: number | undefined;
  readonly outcome: string;
}

export interface Ledger {
  readonly actual: readonly YearValue[];
  readonly paths: readonly LedgerPath[];
  readonly forecasts: readonly LedgerForecast[];
}

/**
 * Every edition and every published forecast, with its date and its assumptions, against what has happened since: the
 * World Bank's levels, which hold no projections and are by none of those who are scored.
 */
export async function readLedger(language: Language): Promise<Ledger> {
  const database = await nativeDatabase();
  const data = await readCalculatorData();
  const history = data.histories.wb;
  const [china, america] = [history?.market.CHN, history?.market.USA];
  if (!history || !china || !america)
    throw new Error("the ledger needs China and the United States in the World Bank's levels");
  const actual = china.values.flatMap((value, i) => {
    const year = china.from + i;
    const other = america.values[year - america.from];
    return value === null || !other || year > history.actualTo || year < 2005
      ? []
      : [{ year, value: (100 * value) / other }];
  });
  const editions = await ask(database, editionLevels);
  const score = (points: readonly YearValue[], after: number) => {
    const scored = points.filter(({ year }) => year >= after && year <= history.actualTo);
    if (scored.length === 0) return undefined;
    const { years, bias, meanAbsolute } = forecastError(scored, actual);
    return { years: years.length, bias, absolute: meanAbsolute };
  };
  const editionPaths = [...new Set(editions.map(({ edition }) => edition))].map((edition): LedgerPath => {
    const year = Number(edition.slice(0, 4));
    const level = (code: string, y: number) =>
      editions.find((row) => row.edition === edition && row.iso3 === code && row.year === y)?.market;
    const years = [
      ...new Set(editions.filter((row) => row.edition === edition && row.year >= year - 1).map((row) => row.year)),
    ];
    const points = years.flatMap((y) => {
      const [one, other] = [level("CHN", y), level("USA", y)];
      return one && other ? [{ year: y, value: (100 * one) / other }] : [];
    });
    const last = points.at(-1)?.year;
    const basis =
      language === "ko" ? `IMF가 ${last}년까지 내다본 달러 GDP` : `The IMF’s own GDP in dollars up to ${last}`;
    return {
      id: edition,
      name: startName(`imf-${edition}`, language),
      made: edition,
      basis,
      points,
      crossing: undefined,
      scoredFrom: year,
      score: score(points, year),
    };
  });
  const modelPath = (id: string, name: string, made: string, basis: string, query: string): LedgerPath => {
    const { assumptions } = toAssumptions(query, data);
    const { years, ratio, crossings, outcome } = projectScenario(toScenario(assumptions, data));
    const points = years
      .map((year, i) => ({ year, value: 100 * (ratio[i] as number) }))
      .filter(({ year }) => year <= 2050);
    const crossing = outcome.kind === "crosses" ? crossings[0] : undefined;
    const scoredFrom = (years[0] as number) + 1;
    return { id, name, made, basis, points, crossing, scoredFrom, score: score(points, scoredFrom) };
  };
  const article = (rate: string) => (language === "ko" ? `2020년 원문, ${rate}%` : `Korean blog article, ${rate}%`);
  const articleBasis = (rate: string) =>
    language === "ko"
      ? `2020~2021년은 IMF 2020년 6월 전망, 그 뒤 중국 ${rate}%와 미국 2.5%`
      : `IMF rates of June 2020 for 2020–21, then China ${rate}% and the US 2.5%`;
  const economist = (rate: string) =>
    language === "ko" ? `이코노미스트 2010, ${rate}%` : `The Economist 2010, ${rate}%`;
  const economistBasis = (rate: string) =>
    language === "ko"
      ? `실질 ${rate}%와 2.5%, 물가 4%와 1.5%, 위안화 연 3% 절상`
      : `Real ${rate} against 2.5%, prices 4 and 1.5%, the yuan up 3% a year`;
  const money = "cy0=2010&cgdp=5880&lgdp=14580&lg=2.5&cp=4&lp=1.5&fx=3";
  return {
    actual,
    paths: [
      ...["7.75", "5"].map((rate) =>
        modelPath(`economist-${rate}`, economist(rate), "2010-12", economistBasis(rate), `${money}&cg=${rate}`),
      ),
      ...["6", "5", "4.5", "4"].map((rate) =>
        modelPath(
          `article-${rate}`,
          article(rate),
          "2020-06",
          articleBasis(rate),
          `start=article-2020&cg=${rate}&lg=2.5`,
        ),
      ),
      ...editionPaths,
    ],
    forecasts: (await ask(database, forecastLedger)).map((row): LedgerForecast => {
      const last = row.high ?? row.low ?? undefined;
      const then = last === undefined ? undefined : actual.find(({ year }) => year === last)?.value;
      return {
        made: row.published.slice(0, row.published_precision === "year" ? 4 : 7),
        who: language === "ko" ? (ledgerHouses[row.forecaster] ?? row.forecaster) : row.forecaster,
        assumptions: assumptionsOf(row, language),
        named: namedYears(row.low, row.high, row.outcome, language),
        source: row.source.split(" ")[0] ?? row.source,
        isRange: row.low !== null && row.high !== null && row.low < row.high,
        last,
        ratioThen: then,
        outcome: row.outcome,
      };
    }),
  };
}

function assumptionsOf(
  row: {
    forecaster: string;
    published: string;
    china_growth: string | null;
    us_growth: string | null;
    note: string | null;
  },
  language: Language,
): string {
  if (language === "ko") return ledgerAssumptions[`${row.forecaster} ${row.published.slice(0, 7)}`] ?? "–";
  const parts = [row.china_growth && `China ${row.china_growth}`, row.us_growth && `US ${row.us_growth}`, row.note];
  return parts.filter(Boolean).join("; ") || "–";
}

function namedYears(low: number | null, high: number | null, outcome: string, language: Language): string {
  const korean = language === "ko";
  if (outcome === "never") return korean ? "추월 없음" : "never";
  if (outcome === "not-in-sight") return korean ? "수십 년 안에는 없다" : "not in the next few decades";
  if (low === null) return korean ? `${high}년 또는 그 전` : `${high} or sooner`;
  if (high === null || high === low) return korean ? `${low}년` : String(low);
  return korean ? `${low}~${high}년` : `${low}–${high}`;
}
