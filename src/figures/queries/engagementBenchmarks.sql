-- Engagement rates in percent, as three vendors of social tools published them: one row per report, denominator and
-- network. A house, a network or a denominator may be chosen. Rates of two houses share neither method nor axis.
select house, report, data_year, denominator, statistic, platform, rate_pct as rate
from social_engagement_benchmarks
where coalesce(getvariable('house'), 'all') in ('all', house)
  and coalesce(getvariable('network'), 'all') in ('all', platform)
  and coalesce(getvariable('denominator'), 'all') in ('all', denominator)
order by
  house, data_year, report,
  case denominator when 'followers' then 1 when 'views' then 2 when 'impressions' then 3 else 4 end,
  rate desc, platform
