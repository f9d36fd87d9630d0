-- Rules, advice and surveys on privacy that the source articles name, with TikTok's own turns, in order; `moment` is the
-- middle of each period as a decimal year.
with events as (
  select period, period_start, precision, kind, event_en, event_ko, confidence from privacy_timeline
  union all
  select period, period_start, precision, 'platform', event_en, event_ko, confidence
  from bytedance_timeline where subject = 'TikTok'
)
select
  period,
  year(period_start)
    + (dayofyear(period_start) - 1) / 365.25
    + case precision when 'year' then 0.5 when 'month' then 1 / 24 else 0 end as moment,
  kind, event_en, event_ko, confidence
from events
order by moment, event_en
