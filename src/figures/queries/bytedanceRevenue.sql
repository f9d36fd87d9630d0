-- ByteDance's revenue and what it was valued at, billion dollars as the press reported them. Years between the first
-- and the last for which no revenue was found come as rows without a value.
with found as (
  select metric, period, period_start, precision, value, qualifier, deal
  from bytedance_finance
  where metric = 'revenue'
    or (
      metric = 'valuation'
      and list_contains(
        coalesce(getvariable('deals'), ['funding-round', 'employee-tender', 'buyback', 'share-auction', 'not-stated']),
        deal
      )
    )
),
missing as (
  select 'revenue' as metric, y::varchar as period, make_date(y, 1, 1) as period_start, 'year' as precision
  from range(2017, 2026) as years(y)
  where y not in (select year(period_start) from bytedance_finance where metric = 'revenue')
)
select metric, period, precision, value, qualifier, deal
from (
  select * from found
  union all by name
  select * from missing
)
order by metric, period_start
