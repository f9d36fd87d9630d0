select
  finance.period,
  finance.metric,
  finance.value as billion_usd,
  string_agg(events.event_en, '; ' order by events.period_start) as events_of_the_year
from bytedance_finance as finance
left join bytedance_timeline as events on year(events.period_start) = year(finance.period_start)
where finance.unit = 'billion US dollars'
group by all
order by finance.metric, finance.period, billion_usd
