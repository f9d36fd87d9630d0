-- ByteDance's revenue and what it was valued at, billion dollars as the press reported them. Years between the first
-- and the last for which no revenue was found come as rows without a value. `moment` is the period without its day.
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
revenue_years as (select year(period_start) as y from bytedance_finance where metric = 'revenue'),
missing as (
  select 'revenue' as metric, y::varchar as period, make_date(y, 1, 1) as period_start, 'year' as precision
  from (select unnest(range(min(y), max(y))) as y from revenue_years)
  where y not in (select y from revenue_years)
)
select metric, period, left(period, 7) as moment, precision, value, qualifier, deal
from (
  select * from found
  union all by name
  select * from missing
)
order by metric, period_start
