import { nativeDatabase } from "../../database/native.ts";
import { ask, type RowOf } from "../../database/query.ts";
import type { DatedGrowth } from "../../model/economy.ts";
import { leaderSequence, leadingSince } from "../../model/leaderSequence.ts";
import type { ByEconomy, CalculatorData, PairUncertainty, Series, StartingPoint } from "./calculatorData.ts";
import { articleStart } from "./queries/articleStart.ts";
import { economyLevels } from "./queries/economyLevels.ts";
import { editionErrors } from "./queries/editionErrors.ts";
import { editionLevels } from "./queries/editionLevels.ts";
import { forecastLedger } from "./queries/forecastLedger.ts";
import { ratioUncertainty } from "./queries/ratioUncertainty.ts";
import { retailLevels } from "./queries/retailLevels.ts";
import { worldBankLevels } from "./queries/worldBankLevels.ts";
import { readPresets } from "./readPresets.ts";

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
  return {
    starts: [
      ...editionStarts(editions, imf),
      levelsStart(`world-bank-${lastOf(worldBank)}`, "world-bank", worldBank),
      articleStartingPoint(article),
      levelsStart(`retail-${lastOf(retail)}`, "retail", retail),
    ],
    histories: {
      imf: {
        actualTo,
        market: seriesOf(imf, "market"),
        ppp: seriesOf(imf, "ppp"),
        growth: seriesOf(imf, "growth"),
      },
      "world-bank": { actualTo: lastOf(worldBank), market: seriesOf(worldBank, "market") },
      retail: { actualTo: lastOf(retail), market: seriesOf(retail, "market") },
    },
    uncertainty: pairs(await ask(database, ratioUncertainty)),
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
}

type Levels = { readonly iso3: string; readonly year: number; readonly market?: number | null };

/** A column of yearly rows as one series per economy, with nulls where a year is absent. */
function seriesOf<K extends string>(
  rows: readonly ({ readonly iso3: string; readonly year: number } & { readonly [key in K]: number | null })[],
  column: K,
): ByEconomy<Series> {
  const codes = [...new Set(rows.map(({ iso3 }) => iso3))];
  return Object.fromEntries(
    codes.map((code) => {
      const own = rows.filter((row) => row.iso3 === code && row[column] !== null);
      const years = own.map(({ year }) => year);
      const from = Math.min(...years);
      const length = Math.max(...years) - from + 1;
      const values = Array.from({ length }, (_, i) =>
        rounded(own.find(({ year }) => year === from + i)?.[column] ?? null),
      );
      return [code, { from, values }];
    }),
  );
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)));

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

function pairs(rows: readonly RowOf<typeof ratioUncertainty.columns>[]): ByEconomy<PairUncertainty> {
  const rounded = ({ sd, rho }: { sd: number; rho: number }) => ({
    sd: Number(sd.toFixed(1)),
    rho: Number(rho.toFixed(2)),
  });
  const found: Record<string, PairUncertainty> = {};
  for (const row of rows.filter(({ measure }) => measure === "market")) {
    const real = rows.find(({ one, other, measure }) => one === row.one && other === row.other && measure === "real");
    if (real) found[`${row.one}-${row.other}`] = { years: row.years, market: rounded(row), real: rounded(real) };
  }
  return found;
}
