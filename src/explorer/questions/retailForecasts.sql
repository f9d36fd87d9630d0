select
  forecast.published_date,
  forecast.target_year,
  forecast.us_sales_billion_usd as forecast_billion_usd,
  actual.sales_million_usd / 1000 as actual_billion_usd,
  100 * (forecast.us_sales_billion_usd / (actual.sales_million_usd / 1000) - 1) as off_by_percent
from emarketer_retail_forecasts as forecast
join census_us_retail_annual as actual on actual.year = forecast.target_year
where forecast.us_sales_billion_usd is not null
order by forecast.published_date
