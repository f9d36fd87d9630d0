-- ByteDance's products, purchases and turns in order, with the precision at which each date is known; `moment` is the
-- middle of that period as a decimal year.
select
  period,
  period_start,
  year(period_start)
    + (dayofyear(period_start) - 1) / 365.25
    + case precision when 'year' then 0.5 when 'month' then 1 / 24 else 0 end as moment,
  field,
  subject,
  event_en,
  event_ko,
  confidence
from bytedance_timeline
where list_contains(
  coalesce(
    getvariable('fields'),
    ['company', 'news', 'search', 'video', 'music', 'commerce', 'work', 'education', 'hardware', 'infrastructure', 'market']
  ),
  field
)
order by moment, subject
