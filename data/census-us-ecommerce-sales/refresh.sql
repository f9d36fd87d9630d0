select
  year(day) || '-Q' || quarter(day) as quarter,
  day as quarter_start,
  ECOMSA::double::bigint as sales_million_usd
from (select *, observation_date::date as day from raw)
where ECOMSA is not null
order by day
