select
  month,
  sales_million_usd,
  100 * (sales_million_usd / lag(sales_million_usd, 12) over (order by month) - 1) as change_on_year_percent
from census_us_retail_monthly
qualify month between '2019-01' and '2022-12'
order by month
