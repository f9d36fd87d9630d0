-- How the log ratio of any two economies has moved since 1995, by the World Bank's edition of July 2026: yearly changes
-- of the dollar ratio and of the real-growth differential, in log points (100 ln). One row per pair, in the order of the
-- codes: how many years have both changes, the first and the last of them, standard deviations, and correlations with
-- the year before, where there are fifteen changes or more, to six decimals: the last digits of a sum depend on its order. A change needs both of its years; a year that is missing is not bridged.
with levels as (
  select iso3, year, 100 * ln(gdp_usd) as log_market, 100 * ln(1 + real_growth / 100) as log_growth
  from world_bank_2026_07
  where year >= 1995 and gdp_usd > 0
),
changes as (
  select now.iso3, now.year, now.log_market - past.log_market as market, now.log_growth as real
  from levels as now
  join levels as past on past.iso3 = now.iso3 and past.year = now.year - 1
  where now.log_growth is not null
),
differences as (
  select a.iso3 as one, b.iso3 as other, a.year, a.market - b.market as market, a.real - b.real as real
  from changes as a
  join changes as b on a.year = b.year and a.iso3 < b.iso3
),
paired as (
  select
    *,
    case
      when lag(year) over pair = year - 1 then lag(market) over pair
    end as market_before,
    case
      when lag(year) over pair = year - 1 then lag(real) over pair
    end as real_before
  from differences
  window pair as (partition by one, other order by year)
)
select
  one,
  other,
  count(*)::integer as years,
  min(year) - 1 as first_year,
  max(year) as last_year,
  case when count(*) >= 15 then round(stddev_samp(market), 6) end as market_sd,
  case when count(*) >= 15 then round(corr(market, market_before), 6) end as market_rho,
  case when count(*) >= 15 then round(stddev_samp(real), 6) end as real_sd,
  case when count(*) >= 15 then round(corr(real, real_before), 6) end as real_rho
from paired
group by one, other
order by one, other
