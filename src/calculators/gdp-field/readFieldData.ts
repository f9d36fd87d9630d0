import type { Database } from "../../database/database.ts";
import { nativeDatabase } from "../../database/native.ts";
import { ask, type RowOf } from "../../database/query.ts";
import type { Bilingual } from "../../language/language.ts";
import { fieldEconomies } from "./queries/fieldEconomies.ts";
import { fieldLevels } from "./queries/fieldLevels.ts";
import { outlookGrowth } from "./queries/outlookGrowth.ts";
import { projectedPopulation } from "./queries/projectedPopulation.ts";
import { publishedProjections } from "./queries/publishedProjections.ts";
import type { FieldData, FieldEconomy, FieldPopulation, PublishedProjection } from "./state/fieldData.ts";

let data: Promise<FieldData> | undefined;
let people: Promise<FieldPopulation> | undefined;

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

async function read(database: Database): Promise<FieldData> {
  const rows = await ask(database, fieldEconomies);
  const levels = await ask(database, fieldLevels);
  const outlook = await ask(database, outlookGrowth);
  const population = await readFieldPopulation();
  const published = await ask(database, publishedProjections);
  const rates = grouped(outlook, ({ growth }) => growth);
  const years = [...new Set(outlook.map(({ year }) => year))].sort((a, b) => a - b);
  const ids = [...new Set(levels.map(({ start }) => start))];
  return {
    economies: Object.fromEntries(
      rows.map((row) => [row.iso3, economyOf(row, rates[row.iso3], years.length, row.iso3 in population)]),
    ),
    groups: groupsOf(rows),
    starts: ids.map((id) => {
      const own = levels.filter(({ start }) => start === id);
      return {
        id,
        year: own[0]?.year as number,
        market: Object.fromEntries(own.map(({ iso3, market }) => [iso3, market])),
        ppp: Object.fromEntries(own.flatMap(({ iso3, ppp }) => (ppp === null ? [] : [[iso3, ppp]]))),
      };
    }),
    projections: projectionsOf(published),
    outlookFrom: years[0] as number,
    lastYear: rows[0]?.last_year as number,
  };
}

type EconomyRow = RowOf<typeof fieldEconomies.columns>;

function economyOf(
  row: EconomyRow,
  outlook: readonly number[] | undefined,
  length: number,
  hasPopulation: boolean,
): FieldEconomy {
  const groups = [row.g20 && "g20", row.eu27 && "eu27", row.asean && "asean", row.region?.toLowerCase()];
  return {
    name: { en: row.name_en, ko: row.name_ko },
    ...(row.article_en ? { article: true as const } : {}),
    ...(row.short_en ? { short: row.short_en } : {}),
    groups: groups.filter((id): id is string => typeof id === "string"),
    ...(row.decade_growth === null ? {} : { decade: row.decade_growth }),
    ...(outlook?.length === length ? { outlook } : {}),
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

function groupsOf(rows: readonly EconomyRow[]): Record<string, Bilingual> {
  const regions = rows.flatMap(({ region, region_en: en, region_ko: ko }) =>
    region && en && ko ? [[region.toLowerCase(), { en, ko }] as const] : [],
  );
  return {
    g20: { en: "G20", ko: "G20" },
    eu27: { en: "European Union", ko: "유럽연합" },
    asean: { en: "ASEAN", ko: "아세안" },
    ...Object.fromEntries(regions.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
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
