-- How uncertain the size of every economy has been since 1995, by the World Bank's edition of July 2026: yearly changes
-- of GDP in dollars and real growth, in log points (100 ln). The common part of a year is the mean change of all
-- economies with a whole record. One row per economy: how many changes it has, the first and the last of their years,
-- their standard deviations and their correlations with the common part, where there are fifteen changes or more. The
-- persistence is pooled: the correlation with the year before of all changes of those economies, each economy's
-- measured from its own mean in its own standard deviations. To six decimals: the last digits of a sum depend on its
-- order. A change needs both of its years; a year that is missing is not bridged.
with levels as (
  select iso3, year, 100 * ln(gdp_usd) as log_market, 100 * ln(1 + real_growth / 100) as log_growth
  from world_bank_2026_07
  where year >= 1995 and gdp_usd > 0
),
changes as (
  select
    now.iso3,
    now.year,
    now.log_market - past.log_market as market,
    now.log_growth as real,
    count(*) over (partition by now.iso3) as own_years
  from levels as now
  join levels as past on past.iso3 = now.iso3 and past.year = now.year - 1
  where now.log_growth is not null
),
whole as (
  select * from changes
  where own_years = (select max(own_years) from changes)
),
common as (
  select year, avg(market) as market, avg(real) as real from whole group by year
),
scaled as (
  select
    iso3,
    year,
    (market - avg(market) over own) / stddev_samp(market) over own as market,
    (real - avg(real) over own) / stddev_samp(real) over own as real
  from whole
  window own as (partition by iso3)
),
persistence as (
  select corr(now.market, past.market) as market_rho, corr(now.real, past.real) as real_rho
  from scaled as now
  join scaled as past on past.iso3 = now.iso3 and past.year = now.year - 1
)
select
  iso3,
  count(*)::integer as years,
  min(year) - 1 as first_year,
  max(year) as last_year,
  case when count(*) >= 15 then round(stddev_samp(changes.market), 6) end as market_sd,
  case when count(*) >= 15 then round(corr(changes.market, common.market), 6) end as market_common,
  case when count(*) >= 15 then round(stddev_samp(changes.real), 6) end as real_sd,
  case when count(*) >= 15 then round(corr(changes.real, common.real), 6) end as real_common,
  round(any_value(market_rho), 6) as market_rho,
  round(any_value(real_rho), 6) as real_rho
from changes
join common using (year)
cross join persistence
group by iso3
order by iso3
