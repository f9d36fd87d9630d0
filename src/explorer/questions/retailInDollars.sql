with china as (
  select nbs.year, nbs.value / rates.units_per_usd as billion_usd
  from nbs_china_retail as nbs
  join fed_exchange_rates as rates on rates.iso3 = 'CHN' and rates.year = nbs.year
  where nbs.series = 'total_retail_sales_consumer_goods'
)
select
  year,
  china.billion_usd as china_billion_usd,
  us.sales_million_usd / 1000 as us_billion_usd,
  100 * china.billion_usd / (us.sales_million_usd / 1000) as china_percent_of_us
from china join census_us_retail_annual as us using (year)
where us.months = 12
order by year
