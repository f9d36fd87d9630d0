select
  platform,
  count(*) as rates,
  min(rate_pct) as lowest_percent,
  max(rate_pct) as highest_percent,
  max(rate_pct) / min(rate_pct) as times_apart
from social_engagement_benchmarks
group by platform
having count(*) > 1
order by times_apart desc, platform
