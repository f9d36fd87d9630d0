-- China's GDP as a percentage of US GDP by three measures: at market exchange rates, at purchasing power, and the
-- 2019 market ratio carried on by real growth alone. Ratios are percent; 2025 and later are the IMF's projections.
with indicators as (
  select
    year,
    max(value) filter (iso3 = 'CHN' and indicator = 'NGDPD') / max(value) filter (iso3 = 'USA' and indicator = 'NGDPD') as market,
    max(value) filter (iso3 = 'CHN' and indicator = 'PPPGDP') / max(value) filter (iso3 = 'USA' and indicator = 'PPPGDP') as ppp,
    ln(1 + max(value) filter (iso3 = 'CHN' and indicator = 'NGDP_RPCH') / 100)
      - ln(1 + max(value) filter (iso3 = 'USA' and indicator = 'NGDP_RPCH') / 100) as growth_gap,
    case when bool_and(status = 'actual') then 'actual' else 'projection' end as status
  from imf_weo_2025_10
  where iso3 in ('CHN', 'USA') and indicator in ('NGDPD', 'PPPGDP', 'NGDP_RPCH')
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
  year between coalesce(getvariable('first_year'), 2005) and coalesce(getvariable('last_year'), 2030)
  and list_contains(coalesce(getvariable('measures'), ['market', 'ppp', 'real']), measure)
order by measure, year
