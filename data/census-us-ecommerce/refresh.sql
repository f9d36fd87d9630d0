select
  year(day) || '-Q' || quarter(day) as quarter,
  day as quarter_start,
  ECOMPCTSA::double as share_pct
from (select *, observation_date::date as day from raw)
where ECOMPCTSA is not null
order by day
