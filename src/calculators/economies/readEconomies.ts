import { nativeDatabase } from "../../database/native.ts";
import { ask } from "../../database/query.ts";
import type { Bilingual } from "../../language/language.ts";
import type { NamedEconomy } from "./namedEconomy.ts";
import { economies } from "./queries/economies.ts";

/** Every economy by its code, and the names of the regions they lie in, by id. */
export interface Economies {
  readonly economies: Readonly<Record<string, NamedEconomy>>;
  readonly regions: Readonly<Record<string, Bilingual>>;
}

let read: Promise<Economies> | undefined;

/** The economies of the bundled data, asked once a build. */
export function readEconomies(): Promise<Economies> {
  read ??= askOnce();
  return read;
}

async function askOnce(): Promise<Economies> {
  const rows = await ask(await nativeDatabase(), economies);
  const named = rows.map((row) => [
    row.iso3,
    {
      name: { en: row.name_en, ko: row.name_ko },
      ...(row.article_en ? { article: true as const } : {}),
      ...(row.short_en ? { short: row.short_en } : {}),
      currency: { en: row.currency_en, ko: row.currency_ko },
      ...(row.region ? { region: row.region.toLowerCase() } : {}),
    },
  ]);
  const regions = rows.flatMap(({ region, region_en: en, region_ko: ko }) =>
    region && en && ko ? [[region.toLowerCase(), { en, ko }] as const] : [],
  );
  return {
    economies: Object.fromEntries(named),
    regions: Object.fromEntries(regions.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
