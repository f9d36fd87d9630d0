import { nativeDatabase } from "../../../database/native.ts";
import { ask, type RowOf } from "../../../database/query.ts";
import type { PairUncertainty, Series } from "../state/calculatorData.ts";
import type { EconomySeries } from "../state/economySeries.ts";
import { economyPopulation } from "./queries/economyPopulation.ts";
import { pairUncertainty } from "./queries/pairUncertainty.ts";
import { readNewestLevels } from "./readNewestLevels.ts";
import { seriesOf } from "./seriesOf.ts";

let read: Promise<ReadonlyMap<string, EconomySeries>> | undefined;

/** The series of every economy in the newest editions, and the uncertainty of every pair, asked once a build. */
export function readEconomySeries(): Promise<ReadonlyMap<string, EconomySeries>> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<ReadonlyMap<string, EconomySeries>> {
  const database = await nativeDatabase();
  const levels = await readNewestLevels();
  const pairs = await ask(database, pairUncertainty);
  const population = seriesOf(await ask(database, economyPopulation), "population");
  const histories = [...new Set(levels.map(({ history }) => history))].map((id) => {
    const rows = levels.filter(({ history }) => history === id);
    return { id, market: seriesOf(rows, "market"), ppp: seriesOf(rows, "ppp"), growth: seriesOf(rows, "growth") };
  });
  const uncertainty = new Map<string, Record<string, PairUncertainty>>();
  const note = (code: string, other: string, pair: PairUncertainty) =>
    uncertainty.set(code, Object.assign(uncertainty.get(code) ?? {}, { [other]: pair }));
  for (const row of pairs) {
    const pair = pairOf(row);
    note(row.one, row.other, pair);
    note(row.other, row.one, pair);
  }
  const codes = [...new Set(levels.map(({ iso3 }) => iso3))].sort();
  return new Map(
    codes.map((code) => [
      code,
      {
        histories: Object.fromEntries(histories.map(({ id, ...series }) => [id, seriesNamed(series, code)] as const)),
        ...(population[code] ? { population: population[code] } : {}),
        uncertainty: uncertainty.get(code) ?? {},
      },
    ]),
  );
}

function seriesNamed(
  series: Readonly<Record<"market" | "ppp" | "growth", Readonly<Record<string, Series>>>>,
  code: string,
) {
  return Object.fromEntries(
    Object.entries(series).flatMap(([name, all]) => (all[code] ? [[name, all[code]] as const] : [])),
  );
}

function pairOf(row: RowOf<typeof pairUncertainty.columns>): PairUncertainty {
  const measure = (sd: number | null, rho: number | null) => ({
    sd: Number((sd ?? 0).toFixed(1)),
    rho: Number((rho ?? 0).toFixed(2)),
  });
  return {
    years: row.years,
    from: row.first_year,
    to: row.last_year,
    market: measure(row.market_sd, row.market_rho),
    real: measure(row.real_sd, row.real_rho),
  };
}
