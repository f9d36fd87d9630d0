import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { bundledFiles } from "../../src/datasets/readDatasets.ts";
import { loadTableSql } from "../../src/datasets/tableSql.ts";

// Figures that the publishers themselves print, or identities that their tables must keep: proof of the carrying over.
let database: Database;
beforeAll(async () => {
  database = await openNative(bundledFiles().map(({ descriptor, csvPath }) => loadTableSql(descriptor, csvPath)));
});
afterAll(() => database.close());

const one = async (sql: string) => Object.values((await database.rows<object>(sql))[0] ?? {})[0] as number;

test("World Bank: the US made 21.52 and China 14.28 trillion dollars in 2019", async () => {
  const gdp = (iso3: string) => one(`select gdp_usd from world_bank_gdp where iso3 = '${iso3}' and year = 2019`);
  expect((await gdp("USA")) / 1e12).toBeCloseTo(21.52, 2);
  expect((await gdp("CHN")) / 1e12).toBeCloseTo(14.28, 2);
});

test.each([
  ["USA", 27.81],
  ["CHN", 18.27],
  ["KOR", 1.845],
  ["JPN", 4.385],
  ["IND", 3.501],
])("World Bank, July 2026: %s made %f trillion dollars in 2023", async (iso3, trillion) => {
  const gdp = await one(`select gdp_usd / 1e12 from world_bank_2026_07 where iso3 = '${iso3}' and year = 2023`);
  expect(Math.abs(gdp - trillion)).toBeLessThan(trillion < 10 ? 0.0005 : 0.005);
});

test("World Bank, July 2026: the derived output of India at purchasing power is the one that the World Bank prints", async () => {
  const gdp = await one("select gdp_ppp_2021 from world_bank_2026_07 where iso3 = 'IND' and year = 2025");
  expect(gdp).toBeCloseTo(14_695_849_780_451.9, -1);
});

test("World Bank, July 2026: real growth and the deflator multiply to the growth of US nominal GDP", async () => {
  const worst = await one(`
    select max(abs((1 + real_growth / 100) * (1 + deflator_growth / 100) / (gdp_usd / before) - 1))
    from (select *, lag(gdp_usd) over (order by year) as before from world_bank_2026_07 where iso3 = 'USA')
    where before is not null`);
  expect(worst).toBeLessThan(1e-5);
});

test("World Bank and IMF, 2024: the median difference of the dollar GDP of all economies is 0.03 percent", async () => {
  const middle = await one(`
    select median(abs(100 * (gdp_usd_bn * 1e9 / gdp_usd - 1)))
    from imf_weo_2026_04 join world_bank_2026_07 using (iso3, year) where year = 2024`);
  expect(middle).toBeCloseTo(0.03, 2);
});

test("IMF, April 2026: China stood at 76.6, 64.7 and 63.8 percent of the US, and is projected at 70.4 in 2031", async () => {
  const ratio = (year: number) =>
    one(`select 100 * sum(gdp_usd_bn) filter (iso3 = 'CHN') / sum(gdp_usd_bn) filter (iso3 = 'USA')
         from imf_weo_2026_04 where year = ${year}`);
  expect(
    await Promise.all([2021, 2024, 2025, 2031].map(async (year) => Number((await ratio(year)).toFixed(1)))),
  ).toEqual([76.6, 64.7, 63.8, 70.4]);
});

test("United Nations, 2024: China 1,260.3 million people in 2050 and 633.4 in 2100, Korea 45.1 and 21.8", async () => {
  const millions = (iso3: string, year: number) =>
    one(`select population / 1e6 from un_population_2024 where iso3 = '${iso3}' and year = ${year}`);
  expect(await millions("CHN", 2050)).toBeCloseTo(1260.3, 1);
  expect(await millions("CHN", 2100)).toBeCloseTo(633.4, 1);
  expect(await millions("KOR", 2050)).toBeCloseTo(45.1, 1);
  expect(await millions("KOR", 2100)).toBeCloseTo(21.8, 1);
});

test("IMF, October 2025: China stood at 76.7, 64.0 and a projected 63.4 percent of the US", async () => {
  const ratio = (year: number) =>
    one(`select 100 * sum(value) filter (iso3 = 'CHN') / sum(value) filter (iso3 = 'USA')
         from imf_weo_2025_10 where indicator = 'NGDPD' and year = ${year}`);
  expect(await ratio(2021)).toBeCloseTo(76.7, 1);
  expect(await ratio(2024)).toBeCloseTo(64.0, 1);
  expect(await ratio(2025)).toBeCloseTo(63.4, 1);
});

test("IMF, October 2025: 2025 is a projection and 2024 is not", async () => {
  expect(
    await database.rows(`select distinct year, status from imf_weo_2025_10
                         where iso3 in ('USA', 'CHN') and indicator = 'NGDPD' and year in (2024, 2025) order by year`),
  ).toEqual([
    { year: 2024, status: "actual" },
    { year: 2025, status: "projection" },
  ]);
});

test("IMF, October 2025: dollar GDP is GDP per head times population", async () => {
  const worst = await one(`
    select max(abs(1 - gdp.value * 1000 / (head.value * people.value)))
    from imf_weo_2025_10 gdp join imf_weo_2025_10 head using (iso3, year) join imf_weo_2025_10 people using (iso3, year)
    where gdp.indicator = 'NGDPD' and head.indicator = 'NGDPDPC' and people.indicator = 'LP'`);
  expect(worst).toBeLessThan(0.0005);
});

test("IMF editions: the latest one says what the table of October 2025 says", async () => {
  expect(
    await one(`select count(*) from imf_weo_editions e join imf_weo_2025_10 o using (iso3, indicator, year)
               where e.edition = '2025-10' and e.value <> o.value`),
  ).toBe(0);
});

test("IMF editions: that of April 2026 says what the table of all economies says", async () => {
  expect(
    await one(`select count(*) from imf_weo_editions e join imf_weo_2026_04 a using (iso3, year)
               where e.edition = '2026-04' and e.value = case e.indicator
                 when 'NGDPD' then gdp_usd_bn when 'PPPGDP' then gdp_ppp_bn else real_growth end`),
  ).toBe(2 * 3 * 17);
});

test("IMF, April 2026: US dollar GDP grows by real growth and the deflator, and Americans were 341.9 million in 2025", async () => {
  const worst = await one(`
    with years as (
      select year, gdp_usd_bn / lag(gdp_usd_bn) over (order by year) as dollars, 1 + real_growth / 100 as volume,
        deflator / lag(deflator) over (order by year) as prices
      from imf_weo_2026_04 join imf_weo_deflators_population_2026_04 using (iso3, year)
      where iso3 = 'USA')
    select max(abs(dollars / (volume * prices) - 1)) from years`);
  expect(worst).toBeLessThan(0.0002);
  expect(
    await one("select population_million from imf_weo_deflators_population_2026_04 where iso3 = 'USA' and year = 2025"),
  ).toBeCloseTo(341.9, 1);
});

test.each([
  ["2022-04", 2027, 94.1],
  ["2023-10", 2028, 72.2],
  ["2025-10", 2030, 71.5],
  ["2026-04", 2031, 70.4],
])("IMF editions: %s projected China for %i at %f percent of the US", async (edition, year, percent) => {
  const ratio = await one(`
    select 100 * sum(value) filter (iso3 = 'CHN') / sum(value) filter (iso3 = 'USA')
    from imf_weo_editions where edition = '${edition}' and indicator = 'NGDPD' and year = ${year}`);
  expect(ratio).toBeCloseTo(percent, 1);
});

test("Census: each year is the sum of its months", async () => {
  expect(
    await one(`select count(*) from census_us_retail_annual a join (
                 select cast(left(month, 4) as integer) as year, sum(sales_million_usd) as total, count(*) as months
                 from census_us_retail_monthly group by 1) m using (year)
               where a.sales_million_usd <> m.total or a.months <> m.months`),
  ).toBe(0);
});

test("Retail: China's first releases in dollars stood at 98.3 percent of the US in 2019 and 80.2 in 2025", async () => {
  const ratio = (year: number) =>
    one(`select 100 * c.value * 1000 / x.units_per_usd / u.sales_million_usd
         from nbs_china_retail c join census_us_retail_annual u using (year) join fed_exchange_rates x using (year)
         where c.series = 'total_retail_sales_consumer_goods' and x.currency = 'CNY' and year = ${year}`);
  expect(await ratio(2019)).toBeCloseTo(98.3, 1);
  expect(await ratio(2025)).toBeCloseTo(80.2, 1);
});

test("RIAA: CDs fell 63.6 percent from 2011 to 2017 and 90.7 percent from 2000 to 2017", async () => {
  const units = (year: number) =>
    one(`select value from riaa_us_music where format = 'CD' and measure = 'units' and year = ${year}`);
  const fall = async (from: number) => 100 * (1 - (await units(2017)) / (await units(from)));
  expect(await fall(2011)).toBeCloseTo(63.6, 1);
  expect(await fall(2000)).toBeCloseTo(90.7, 1);
});

test("Domino's: stores and sales at home and abroad add up to the world", async () => {
  const worst = await one(`
    select max(abs(whole - parts)) from (
      select sum(value) filter (region = 'world') as whole, sum(value) filter (region <> 'world') as parts,
             count(*) filter (region = 'international') as abroad
      from dominos_stores_sales where measure in ('stores', 'retail_sales') and point = 'year'
      group by fiscal_year, measure) where abroad > 0`);
  expect(worst).toBeLessThan(0.11);
});

test("Magnitude slips: the factor lost is what was meant over what was printed", async () => {
  expect(await one("select count(*) from magnitude_slips where status = 'slip' and intended <> printed * factor")).toBe(
    0,
  );
  expect(await one("select count(*) from magnitude_slips where status = 'slip'")).toBe(7);
});

test("KDI cut its outlook for Korea by 0.4 to 0.6 points between November 2022 and May 2025", async () => {
  const cuts = `select earlier.growth - later.growth as cut
    from long_run_growth as earlier join long_run_growth as later using (iso3, scenario, to_year)
    where earlier.projection = 'kdi-2022' and later.projection = 'kdi-2025'`;
  expect(await one(`select min(cut) from (${cuts})`)).toBeCloseTo(0.4, 9);
  expect(await one(`select max(cut) from (${cuts})`)).toBeCloseTo(0.6, 9);
});

test("Census, October 2026: 16.3 percent in 2020-Q2, 16.2 in 2024-Q4, 17.1 in 2026-Q2, and 18 of 101 quarters revised", async () => {
  const share = (quarter: string) => one(`select share_pct from census_us_ecommerce where quarter = '${quarter}'`);
  expect([await share("2020-Q2"), await share("2024-Q4"), await share("2026-Q2")]).toEqual([16.3, 16.2, 17.1]);
  expect(
    await one(`select count(*) from census_us_ecommerce a join census_us_ecommerce_2024_q4 b using (quarter)
               where a.share_pct <> b.share_pct`),
  ).toBe(18);
  expect(await one("select count(*) from census_us_ecommerce_2024_q4")).toBe(101);
});

test("RIAA at wholesale: the groups of 2025 sum to 11,535.3 million dollars", async () => {
  expect(
    await one("select sum(wholesale_value_million_usd) from riaa_us_music_wholesale where year = 2025"),
  ).toBeCloseTo(11_535.3, 6);
});

test("IFPI, 2026: 31.7 billion dollars in 2025, which is 7.1 percent above the 29.6 first published, not the 6.4 that it prints", async () => {
  const figure = (metric: string, year: number) =>
    one(`select value from ifpi_global_music where metric = '${metric}' and year = ${year}`);
  const [before, after] = [await figure("total_recorded_music", 2024), await figure("total_recorded_music", 2025)];
  expect(100 * (after / before - 1)).toBeCloseTo(7.1, 1);
  expect(await figure("total_growth", 2025)).toBe(6.4);
});
