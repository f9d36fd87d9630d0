-- China's retail sales as a percentage of America's, year by year, beside what eMarketer forecast. Yuan at the annual
-- average rate; first releases, which were revised later. With basis 'linked' each year stands on the level that the
-- next release's published growth rate implies (39.2 trillion after a fall of 3.9 % is a 2019 of 40.8, not 41.2).
-- first_ratio and linked_ratio give both. The forecasts are in eMarketer's own, narrower concept of retail and are shown as the ratio they imply.
with china as (
  select
    year,
    value as first_release,
    lead(value) over (order by year) / (1 + lead(growth_pct) over (order by year) / 100) as implied
  from nbs_china_retail
  where series = 'total_retail_sales_consumer_goods' and year >= 2019
),
actual as (
  select
    year,
    first_release * 1000 / units_per_usd as first_million_usd,
    implied * 1000 / units_per_usd as linked_million_usd,
    case coalesce(getvariable('basis'), 'first')
      when 'linked' then coalesce(linked_million_usd, first_million_usd)
      else first_million_usd
    end as china_million_usd,
    sales_million_usd as us_million_usd
  from china
  join census_us_retail_annual using (year)
  join fed_exchange_rates using (year)
  where fed_exchange_rates.iso3 = 'CHN' and months = 12
)
select
  'actual' as kind,
  year,
  100 * china_million_usd / us_million_usd as ratio,
  100 * first_million_usd / us_million_usd as first_ratio,
  100 * linked_million_usd / us_million_usd as linked_ratio,
  china_million_usd / 1000 as china_billion_usd,
  us_million_usd / 1000 as us_billion_usd,
  null::date as announced,
  null::varchar as announced_precision,
  null::varchar as outcome,
  null::integer as overtaking_year
from actual
union all
select
  'forecast',
  target_year,
  100 * china_sales_billion_usd / us_sales_billion_usd,
  null,
  null,
  china_sales_billion_usd,
  us_sales_billion_usd,
  published_date,
  published_precision,
  outcome,
  overtaking_year
from emarketer_retail_forecasts
order by kind, year, announced
