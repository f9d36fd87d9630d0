import { nativeDatabase } from "../database/native.ts";

let series: Promise<number[]> | undefined;

/** China's GDP as a percentage of US GDP at market exchange rates, year by year: the tide line of most pages. */
export function mastheadSeries(): Promise<number[]> {
  series ??= nativeDatabase()
    .then((database) =>
      database.rows<{ ratio: number }>(`
        select max(gdp_usd_bn) filter (iso3 = 'CHN') / max(gdp_usd_bn) filter (iso3 = 'USA') as ratio
        from imf_weo_2026_04 where year between 2000 and 2031 group by year order by year`),
    )
    .then((rows) => rows.map(({ ratio }) => ratio));
  return series;
}
