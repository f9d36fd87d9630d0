import type { Database } from "../../database/database.ts";
import { nativeDatabase } from "../../database/native.ts";
import { ask, type RowOf } from "../../database/query.ts";
import type { Bilingual } from "../../language/language.ts";
import { meanGrowth } from "../../model/meanGrowth.ts";
import type { NamedEconomy } from "../economies/namedEconomy.ts";
import { readBreaks } from "../economies/readBreaks.ts";
import { readEconomies } from "../economies/readEconomies.ts";
import { decadeGrowth } from "./queries/decadeGrowth.ts";
import { fieldEconomies } from "./queries/fieldEconomies.ts";
import { fieldLevels } from "./queries/fieldLevels.ts";
import { fieldRecord } from "./queries/fieldRecord.ts";
import { fieldUncertainty } from "./queries/fieldUncertainty.ts";
import { outlookGrowth } from "./queries/outlookGrowth.ts";
import { projectedPopulation } from "./queries/projectedPopulation.ts";
import { publishedProjections } from "./queries/publishedProjections.ts";
import type {
  EconomyUncertainty,
  FieldData,
  FieldEconomy,
  FieldPopulation,
  FieldRecord,
  FieldUncertainty,
  PublishedProjection,
} from "./state/fieldData.ts";

let data: Promise<FieldData> | undefined;
let people: Promise<FieldPopulation> | undefined;
let uncertainty: Promise<FieldUncertainty> | undefined;
let records: Promise<ReadonlyMap<string, FieldRecord>> | undefined;

const ownGroups: Readonly<Record<string, Bilingual>> = {
  g20: { en: "G20", ko: "G20" },
  eu27: { en: "European Union", ko: "유럽연합" },
  asean: { en: "ASEAN", ko: "아세안" },
};

/** What the field starts from, asked of the bundled data once a build. */
export function readFieldData(): Promise<FieldData> {
  data ??= nativeDatabase().then(read);
  return data;
}

/** People by economy from the start year to the last of the projection. */
export function readFieldPopulation(): Promise<FieldPopulation> {
  people ??= nativeDatabase()
    .then((database) => ask(database, projectedPopulation))
    .then((rows) => grouped(rows, ({ population }) => population));
  return people;
}

/** What the record says of how uncertain the size of every economy is. */
export function readFieldUncertainty(): Promise<FieldUncertainty> {
  uncertainty ??= nativeDatabase()
    .then((database) => ask(database, fieldUncertainty))
    .then((rows) => ({
      rho: { market: rows[0]?.market_rho as number, real: rows[0]?.real_rho as number },
      economies: Object.fromEntries(
        rows.map((row) => {
          const { years, first_year: from, last_year: to } = row;
          const deviation = (sd: number | null, common: number | null) => (sd === null ? undefined : { sd, common });
          const market = deviation(row.market_sd, row.market_common);
          const real = deviation(row.real_sd, row.real_common);
          return [row.iso3, { years, from, to, market, real } as EconomyUncertainty];
        }),
      ),
    }));
  return uncertainty;
}

/** The years before each start, by its id. */
export function readFieldRecords(): Promise<ReadonlyMap<string, FieldRecord>> {
  records ??= nativeDatabase()
    .then((database) => ask(database, fieldRecord))
    .then((rows) => {
      const ids = [...new Set(rows.map(({ start }) => start))];
      return new Map(ids.map((id) => [id, recordOf(rows.filter(({ start }) => start === id))]));
    });
  return records;
}

/** Three digits more than a ratio in percent shows. */
const significant = 6;

function recordOf(rows: readonly RowOf<typeof fieldRecord.columns>[]): FieldRecord {
  const years = rows.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const codes = [...new Set(rows.map(({ iso3 }) => iso3))];
  const byYear = new Map(rows.map((row) => [`${row.iso3} ${row.year}`, row]));
  const series = (name: "market" | "ppp" | "growth") =>
    Object.fromEntries(
      codes.map((code) => [
        code,
        Array.from({ length: to - from + 1 }, (_, i) => {
          const value = byYear.get(`${code} ${from + i}`)?.[name] ?? null;
          return value === null ? null : Number(value.toPrecision(significant));
        }),
      ]),
    );
  return { from, market: series("market"), ppp: series("ppp"), growth: series("growth") };
}

async function read(database: Database): Promise<FieldData> {
  const rows = await ask(database, fieldEconomies);
  const levels = await ask(database, fieldLevels);
  const outlook = await ask(database, outlookGrowth);
  const population = await readFieldPopulation();
  const published = await ask(database, publishedProjections);
  const { economies, regions } = await readEconomies();
  const rates = grouped(outlook, ({ growth }) => growth);
  const decades = grouped(await ask(database, decadeGrowth), ({ growth }) => growth);
  const years = [...new Set(outlook.map(({ year }) => year))].sort((a, b) => a - b);
  const ids = [...new Set(levels.map(({ start }) => start))];
  return {
    economies: Object.fromEntries(
      rows.map((row) => {
        const { [row.iso3]: outlookOf } = rates;
        const known = {
          named: economies[row.iso3] as NamedEconomy,
          decade: decades[row.iso3],
          outlook: outlookOf?.length === years.length ? outlookOf : undefined,
          hasPopulation: row.iso3 in population,
        };
        return [row.iso3, economyOf(row, known)];
      }),
    ),
    groups: { ...ownGroups, ...regions },
    starts: ids.map((id) => {
      const own = levels.filter(({ start }) => start === id);
      return {
        id,
        year: own[0]?.year as number,
        market: Object.fromEntries(own.map(({ iso3, market }) => [iso3, market])),
        ppp: Object.fromEntries(own.flatMap(({ iso3, ppp }) => (ppp === null ? [] : [[iso3, ppp]]))),
      };
    }),
    breaks: await readBreaks(),
    projections: projectionsOf(published),
    outlookFrom: years[0] as number,
    lastYear: rows[0]?.last_year as number,
  };
}

type EconomyRow = RowOf<typeof fieldEconomies.columns>;

interface Known {
  readonly named: NamedEconomy;
  readonly decade: readonly number[] | undefined;
  readonly outlook: readonly number[] | undefined;
  readonly hasPopulation: boolean;
}

function economyOf(row: EconomyRow, { named, decade, outlook, hasPopulation }: Known): FieldEconomy {
  const { currency, region, ...names } = named;
  const groups = [row.g20 && "g20", row.eu27 && "eu27", row.asean && "asean", region];
  return {
    ...names,
    groups: groups.filter((id): id is string => typeof id === "string"),
    ...(decade ? { decade: meanGrowth(decade) } : {}),
    ...(outlook ? { outlook } : {}),
    ...(row.per_head === null ? {} : { perHead: row.per_head }),
    ...(hasPopulation ? { hasPopulation: true as const } : {}),
  };
}

function projectionsOf(rows: readonly RowOf<typeof publishedProjections.columns>[]): PublishedProjection[] {
  return [...new Set(rows.map(({ projection }) => projection))].map((id) => {
    const own = rows.filter(({ projection }) => projection === id);
    const [first] = own as [(typeof own)[number]];
    const years = [...new Set(own.map(({ year }) => year))].map((year) => {
      const order = own.filter((row) => row.year === year).map(({ iso3, trillion }) => [iso3, trillion] as const);
      return [String(year), order] as const;
    });
    return {
      id,
      name: { en: first.publisher_en, ko: first.publisher_ko },
      published: first.published,
      measure: first.measure,
      years: Object.fromEntries(years),
    };
  });
}

/** Values by economy, in the order of the rows. */
function grouped<T extends { readonly iso3: string }>(rows: readonly T[], value: (row: T) => number) {
  const found: Record<string, number[]> = {};
  for (const row of rows) {
    found[row.iso3] ??= [];
    found[row.iso3]?.push(value(row));
  }
  return found;
}
