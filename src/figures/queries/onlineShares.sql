-- Online shares of retail sales in China and Korea, each definition by itself. China: online sales over the total of
-- the same year's first release; for 2024 the share as published. Korea: as published. Percent.
with china as (
  select
    year,
    max(value) filter (series = 'total_retail_sales_consumer_goods') as total,
    max(value) filter (series = 'online_retail_sales_physical_goods') as goods,
    max(value) filter (series = 'online_retail_sales_all') as everything,
    max(value) filter (series = 'online_share_physical_goods') as published
  from nbs_china_retail
  group by year
),
points as (
  select 'china-goods' as definition, year::varchar as period, coalesce(100 * goods / total, published) as share
  from china
  union all
  select 'china-all', year::varchar, 100 * everything / total
  from china
  union all
  select 'korea-' || definition, period, share_pct
  from korea_online_share
)
select definition, period, share
from points
where share is not null
  and list_contains(
    coalesce(getvariable('definitions'), ['china-goods', 'korea-transactions', 'korea-goods-only', 'korea-as-published']),
    definition
  )
order by
  list_position(
    ['china-goods', 'china-all', 'korea-transactions', 'korea-goods-only', 'korea-as-published'],
    definition
  ),
  period
