-- Retail sales of the United States and China in billion dollars, full years only. China's first releases are turned
-- into dollars at the year's average rate; a year without a release is absent, never filled in.
select 'USA' as iso3, year, sales_million_usd / 1e3 as market
from census_us_retail_annual
where months = 12 and year >= 2000
union all
select 'CHN', china.year, china.value / rate.units_per_usd
from nbs_china_retail as china
join fed_exchange_rates as rate on rate.year = china.year and rate.currency = 'CNY'
where china.series = 'total_retail_sales_consumer_goods'
order by iso3, year
