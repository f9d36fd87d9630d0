select strftime(observation_date::date, '%Y-%m') as month, RSAFSNA::double::bigint as sales_million_usd
from raw
where RSAFSNA is not null
order by month
