-- The change of China's dollar GDP over America's, in log points (100 × natural logarithm), split into real growth,
-- prices and currency. Real growth is chained from annual rates, prices are GDP deflators, and the currency part is
-- the change of the IMF's implied rate: national-currency GDP, which is real GDP times the deflator, over dollar GDP.
-- The three add up to the whole. All of it is of the IMF's edition of April 2026, whose projections are kept apart.
with economies as (
  select
    iso3,
    year,
    ln(gdp_usd_bn) as dollars,
    sum(ln(1 + real_growth / 100)) over (partition by iso3 order by year) as volume,
    ln(deflator) as deflator,
    levels.status is null as is_actual
  from imf_weo_2026_04 as levels
  join imf_weo_deflators_population_2026_04 using (iso3, year)
  where iso3 in ('CHN', 'USA')
),
gaps as (
  select
    year,
    100 * (max(dollars) filter (iso3 = 'CHN') - max(dollars) filter (iso3 = 'USA')) as dollars,
    100 * (max(volume) filter (iso3 = 'CHN') - max(volume) filter (iso3 = 'USA')) as volume,
    100 * (max(deflator) filter (iso3 = 'CHN') - max(deflator) filter (iso3 = 'USA')) as deflator,
    bool_and(is_actual) as is_actual
  from economies
  group by year
),
chosen as (
  select
    least(coalesce(getvariable('from_year'), 2021), coalesce(getvariable('to_year'), 2031))::integer as first_year,
    greatest(coalesce(getvariable('from_year'), 2021), coalesce(getvariable('to_year'), 2031))::integer as last_year,
    (select max(year) from gaps where is_actual)::integer as last_actual
),
spans as (
  select first_year as from_year, least(last_year, last_actual) as to_year, 'actual' as status from chosen
  union all
  select greatest(first_year, last_actual), last_year, 'projection' from chosen
),
changes as (
  select
    from_year,
    to_year,
    spans.status,
    later.volume - earlier.volume as real_growth,
    later.deflator - earlier.deflator as prices,
    later.dollars - earlier.dollars as total
  from spans
  join gaps as earlier on earlier.year = from_year
  join gaps as later on later.year = to_year
  where from_year < to_year
),
parts as (
  select from_year, to_year, status, 1 as position, 'real_growth' as component, real_growth as log_points from changes
  union all
  select from_year, to_year, status, 2, 'real_exchange_rate', total - real_growth from changes
  union all
  select from_year, to_year, status, 3, 'prices', prices from changes
  union all
  select from_year, to_year, status, 4, 'currency', total - real_growth - prices from changes
  union all
  select from_year, to_year, status, 5, 'total', total from changes
)
select from_year, to_year, status, component, log_points from parts order by from_year, position
