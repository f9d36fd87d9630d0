-- Engagement rates in percent, as three vendors of social media tools published them: one row per report, denominator and
-- network. A house, a network or a denominator may be chosen. Rates of two houses share neither method nor axis.
-- is_widest marks the network whose highest rate is the largest multiple of its lowest.
with chosen as (
  select
    house, report, data_year, denominator, statistic, platform, rate_pct as rate,
    max(rate_pct) over network / min(rate_pct) over network as spread,
    count(*) over network as rates
  from social_engagement_benchmarks
  where coalesce(getvariable('house'), 'all') in ('all', house)
    and coalesce(getvariable('network'), 'all') in ('all', platform)
    and coalesce(getvariable('denominator'), 'all') in ('all', denominator)
  window network as (partition by platform)
)
select
  house, report, data_year, denominator, statistic, platform, rate,
  report || ' ' || denominator as panel,
  platform = first_value(platform) over (order by spread desc, rates desc, platform) as is_widest
from chosen
order by
  house, data_year, report,
  case denominator when 'followers' then 1 when 'views' then 2 when 'impressions' then 3 else 4 end,
  rate desc, platform
