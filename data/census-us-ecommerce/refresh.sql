select
  year(day) || '-Q' || quarter(day) as quarter,
  day as quarter_start,
  ECOMPCTSA::double as share_pct,
  ECOMSA::double::bigint as sales_million_usd
from (select *, observation_date::date as day from raw)
where ECOMPCTSA is not null and ECOMSA is not null
order by day
