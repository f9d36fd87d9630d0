-- China's GDP as a percentage of US GDP by three measures: at market exchange rates, at purchasing power, and the
-- 2019 market ratio carried on by real growth alone, by the IMF's edition of April 2026. Ratios are percent. That
-- edition marks its projections; what comes before them counts as actual.
with indicators as (
  select
    year,
    max(gdp_usd_bn) filter (iso3 = 'CHN') / max(gdp_usd_bn) filter (iso3 = 'USA') as market,
    max(gdp_ppp_bn) filter (iso3 = 'CHN') / max(gdp_ppp_bn) filter (iso3 = 'USA') as ppp,
    ln(1 + max(real_growth) filter (iso3 = 'CHN') / 100)
      - ln(1 + max(real_growth) filter (iso3 = 'USA') / 100) as growth_gap,
    coalesce(max(status), 'actual') as status
  from imf_weo_2026_04
  where iso3 in ('CHN', 'USA') and year >= 1995
  group by year
),
base as (select market from indicators where year = 2019),
carried as (
  select year, (select market from base) * exp(sum(growth_gap) over (order by year)) as real_growth
  from indicators
  where year > 2019
  union all
  select 2019, market from base
),
measures as (
  select year, 'market' as measure, 100 * market as ratio, status from indicators
  union all
  select year, 'ppp', 100 * ppp, status from indicators
  union all
  select year, 'real', 100 * real_growth, status from carried join indicators using (year)
)
select year, measure, ratio, status
from measures
where
  year between coalesce(getvariable('first_year'), 2005) and coalesce(getvariable('last_year'), year)
  and list_contains(coalesce(getvariable('measures'), ['market', 'ppp', 'real']), measure)
order by measure, year
