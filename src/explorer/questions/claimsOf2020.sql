select topic, measure, count(*) as claims, count(*) filter (kind = 'forecast') as forecasts
from (
  select topic, measure, kind from article_2020
  union all
  select subject, measure, kind from article_2020_bytedance
)
group by topic, measure
order by claims desc, topic, measure
