-- How the log ratio of two economies has moved since 1995: yearly changes of the dollar ratio ('market') and of the
-- real-growth differential ('real'), in log points (100 ln). One row per pair (in the order of the codes) and measure:
-- how many changes, their mean, standard deviation and correlation with the year before. Actual years only.
with levels as (
  select
    iso3,
    year,
    100 * ln(max(value) filter (where indicator = 'NGDPD')) as log_market,
    100 * ln(1 + max(value) filter (where indicator = 'NGDP_RPCH') / 100) as log_growth
  from imf_weo_2025_10
  where indicator in ('NGDPD', 'NGDP_RPCH') and status = 'actual'
  group by iso3, year
),
changes as (
  select iso3, year, log_market - lag(log_market) over (partition by iso3 order by year) as market, log_growth as real
  from levels
),
differences as (
  select a.iso3 as one, b.iso3 as other, a.year, a.market - b.market as market, a.real - b.real as real
  from changes as a
  join changes as b on a.year = b.year and a.iso3 < b.iso3
  where a.market is not null and b.market is not null
),
measured as (
  select one, other, year, 'market' as measure, market as change from differences
  union all
  select one, other, year, 'real', real from differences
),
paired as (
  select *, lag(change) over (partition by one, other, measure order by year) as before from measured
)
select
  one,
  other,
  measure,
  count(change)::integer as years,
  avg(change) as mean,
  stddev_samp(change) as sd,
  corr(change, before) as rho
from paired
group by one, other, measure
order by one, other, measure
