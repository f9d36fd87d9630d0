with years as (
  select year(day) as year, sum(sales)::bigint as sales, count(*) as months, max(day) as last
  from (select observation_date::date as day, RSAFSNA::double as sales from raw where RSAFSNA is not null)
  group by all
)
select
  year,
  sales as sales_million_usd,
  months,
  case when months = 12 then round(100 * (sales / lag(sales) over (order by year) - 1), 2) end as growth_pct,
  case
    when months = 12 then 'sum of 12 monthly NSA values'
    else 'partial year: Jan-' || strftime(last, '%b') || ' only'
  end as note
from years
order by year
