import { nativeDatabase } from "../database/native.ts";

let series: Promise<number[]> | undefined;

/** China's GDP as a percentage of US GDP at market exchange rates, year by year: the tide line of most pages. */
export function mastheadSeries(): Promise<number[]> {
  series ??= nativeDatabase()
    .then((database) =>
      database.rows<{ ratio: number }>(`
        select max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio
        from imf_weo_2025_10 where indicator = 'NGDPD' and year between 2000 and 2030 group by year order by year`),
    )
    .then((rows) => rows.map(({ ratio }) => ratio));
  return series;
}
