import { nativeDatabase } from "../../../database/native.ts";
import { ask, type RowOf } from "../../../database/query.ts";
import type { DatedGrowth } from "../../../model/economy.ts";
import { leaderSequence, leadingSince } from "../../../model/leaderSequence.ts";
import { lastHorizon } from "../../../model/scenario.ts";
import { readBreaks } from "../../economies/readBreaks.ts";
import { readEconomies } from "../../economies/readEconomies.ts";
import { readPresets } from "../panels/presets/readPresets.ts";
import { defaults } from "../state/assumptions.ts";
import type {
  ByEconomy,
  CalculatorData,
  History,
  PairUncertainty,
  Series,
  StartingPoint,
} from "../state/calculatorData.ts";
import { type EconomySeries, withSeries } from "../state/economySeries.ts";
import { articleStart } from "./queries/articleStart.ts";
import { economyLevels } from "./queries/economyLevels.ts";
import { editionErrors } from "./queries/editionErrors.ts";
import { editionLevels } from "./queries/editionLevels.ts";
import { forecastLedger } from "./queries/forecastLedger.ts";
import { ratioUncertainty } from "./queries/ratioUncertainty.ts";
import { retailLevels } from "./queries/retailLevels.ts";
import { worldBankLevels } from "./queries/worldBankLevels.ts";
import { readEconomySeries } from "./readEconomySeries.ts";
import { type NewestLevel, readNewestLevels } from "./readNewestLevels.ts";
import { seriesOf } from "./seriesOf.ts";

let data: Promise<CalculatorData> | undefined;

/** What the calculator starts from, asked of the bundled data once a build. */
export function readCalculatorData(): Promise<CalculatorData> {
  data ??= read();
  return data;
}

async function read(): Promise<CalculatorData> {
  const database = await nativeDatabase();
  const imf = await ask(database, economyLevels);
  const editions = await ask(database, editionLevels);
  const worldBank = await ask(database, worldBankLevels);
  const retail = await ask(database, retailLevels);
  const article = await ask(database, articleStart);
  const actualTo = Math.max(...imf.filter(({ status }) => status === "actual").map(({ year }) => year));
  const lastOf = (rows: readonly { year: number }[]) => Math.max(...rows.map(({ year }) => year));
  const forecasts = await ask(database, forecastLedger);
  const newest = await readNewestLevels();
  const data: CalculatorData = {
    ...(await readEconomies()),
    starts: [
      newestStart("wb-2026-07", "wb", newest),
      newestStart("imf-2026-04", "imf-2026", newest),
      // The newest edition has its start already, for every economy.
      ...editionStarts(
        editions.filter(({ edition }) => edition !== "2026-04"),
        imf,
      ),
      levelsStart(`world-bank-${lastOf(worldBank)}`, "world-bank", worldBank),
      articleStartingPoint(article),
      levelsStart(`retail-${lastOf(retail)}`, "retail", retail),
    ],
    breaks: await readBreaks(),
    histories: {
      wb: newestHistory("wb", newest),
      "imf-2026": newestHistory("imf-2026", newest),
      imf: {
        actualTo,
        market: seriesOf(imf, "market"),
        ppp: seriesOf(imf, "ppp"),
        growth: seriesOf(imf, "growth"),
      },
      "world-bank": { actualTo: lastOf(worldBank), market: seriesOf(worldBank, "market") },
      retail: { actualTo: lastOf(retail), market: seriesOf(retail, "market") },
    },
    pairs: {},
    population: {},
    uncounted: [],
    fetched: [],
    uncertainty: pairs(await ask(database, ratioUncertainty), lastOf(imf.filter(({ status }) => status === "actual"))),
    errors: (await ask(database, editionErrors)).map((row) => ({
      ...row,
      bias: Number(row.bias.toFixed(1)),
      rmse: Number(row.rmse.toFixed(1)),
    })),
    presets: await readPresets(database),
    forecasts: forecasts
      .filter(({ low, high }) => (high ?? low) !== null)
      .map(({ made, low, high, forecaster }) => [made, (low ?? high) as number, (high ?? low) as number, forecaster]),
  };
  // The pair of the bare address comes with the page; the series of the others are fetched when they are chosen.
  const series = await readEconomySeries();
  const isCounted = ({ from, values }: Series) => from + values.length > lastHorizon;
  const uncounted = Object.keys(data.economies).filter((code) => {
    const population = series.get(code)?.population;
    return !population || !isCounted(population);
  });
  return withPair({ ...data, uncounted }, [defaults.chaser, defaults.leader], series);
}

/** The data with the series of a pair, for a page that is built with it. */
export async function dataWithPair(codes: readonly [string, string]): Promise<CalculatorData> {
  return withPair(await readCalculatorData(), codes, await readEconomySeries());
}

function withPair(
  data: CalculatorData,
  [one, other]: readonly [string, string],
  series: ReadonlyMap<string, EconomySeries>,
): CalculatorData {
  const { [other]: pair } = series.get(one)?.uncertainty ?? {};
  return [one, other].reduce((all, code) => {
    const own = series.get(code);
    if (!own || all.fetched.includes(code)) return all;
    return withSeries(all, code, { ...own, uncertainty: pair ? { [code === one ? other : one]: pair } : {} });
  }, data);
}

/** The newest edition of a publisher, from its last year that is no projection. */
function newestStart(id: string, history: string, rows: readonly NewestLevel[]): StartingPoint {
  const own = rows.filter((row) => row.history === history);
  const year = newestHistory(history, rows).actualTo;
  const levels = (column: "market" | "ppp") =>
    Object.fromEntries(
      own.flatMap((row) => {
        const value = row[column];
        return row.year === year && value !== null && value > 0 ? [[row.iso3, value]] : [];
      }),
    );
  return { id, year, market: levels("market"), ppp: levels("ppp"), history };
}

/** A history without its series, which come one economy at a time. */
function newestHistory(history: string, rows: readonly NewestLevel[]): History {
  const observed = rows.filter((row) => row.history === history && !row.is_projection);
  return { actualTo: Math.max(...observed.map(({ year }) => year)), market: {}, ppp: {}, growth: {} };
}

type Levels = { readonly iso3: string; readonly year: number; readonly market?: number | null };

/** The levels of the last year that every economy of the source has. */
function levelsStart(id: string, history: string, rows: readonly Levels[]): StartingPoint {
  const year = Number(id.slice(-4));
  return { id, year, market: inYear(rows, year, "market"), history };
}

function inYear(rows: readonly Levels[], year: number, column: "market" | "ppp"): ByEconomy<number> {
  return Object.fromEntries(
    rows
      .filter((row) => row.year === year)
      .map((row) => [row.iso3, (row as Record<string, unknown>)[column] as number]),
  );
}

/** Every IMF edition with levels starts in its own year; the latest has all economies, the others two. */
function editionStarts(
  editions: readonly RowOf<typeof editionLevels.columns>[],
  latest: readonly RowOf<typeof economyLevels.columns>[],
): StartingPoint[] {
  const names = [...new Set(editions.map(({ edition }) => edition))].sort().reverse();
  return names.map((edition, i) => {
    const rows = i === 0 ? latest : editions.filter((row) => row.edition === edition);
    const year = Number(edition.slice(0, 4));
    const path = (code: string) =>
      rows
        .filter((row) => row.iso3 === code && row.ppp !== null && row.year <= year)
        .map((row) => ({ economy: code, year: row.year, gdp: row.ppp as number }));
    const pppSince = leadingSince(leaderSequence(path("CHN"), path("USA")));
    const levels = { market: inYear(rows, year, "market"), ppp: inYear(rows, year, "ppp") };
    return { id: `imf-${edition}`, year, ...levels, history: "imf", ...(pppSince ? { pppSince } : {}) };
  });
}

function articleStartingPoint(rows: readonly RowOf<typeof articleStart.columns>[]): StartingPoint {
  const gdp = rows.filter(({ measure }) => measure === "gdp");
  const dated: Record<string, DatedGrowth[]> = {};
  for (const { iso3, measure, year, value } of rows) {
    if (measure === "gdp_growth") dated[iso3] = [...(dated[iso3] ?? []), { year, growth: value }];
  }
  const market = Object.fromEntries(gdp.map(({ iso3, value }) => [iso3, value]));
  return { id: "article-2020", year: gdp[0]?.year as number, market, datedGrowth: dated, history: "imf" };
}

function pairs(rows: readonly RowOf<typeof ratioUncertainty.columns>[], to: number): ByEconomy<PairUncertainty> {
  const rounded = ({ sd, rho }: { sd: number; rho: number }) => ({
    sd: Number(sd.toFixed(1)),
    rho: Number(rho.toFixed(2)),
  });
  const found: Record<string, PairUncertainty> = {};
  for (const row of rows.filter(({ measure }) => measure === "market")) {
    const real = rows.find(({ one, other, measure }) => one === row.one && other === row.other && measure === "real");
    if (real)
      found[`${row.one}-${row.other}`] = {
        years: row.years,
        from: to - row.years,
        to,
        market: rounded(row),
        real: rounded(real),
      };
  }
  return found;
}
