-- Where TikTok's first two billion installs were, as Sensor Tower estimated them on the day it counted that many; the
-- rest of the world is the round total less the countries named.
with estimates as (
  select region, period, value
  from tiktok_users
  where metric = 'cumulative_downloads'
    and period = (
      select min(period) from tiktok_users
      where metric = 'cumulative_downloads' and region = 'world' and value >= 2e9
    )
)
select region, period, value as installs, 'estimate' as kind, null as qualifier from estimates where region <> 'world'
union all
select 'elsewhere', any_value(period), 2 * max(value) filter (region = 'world') - sum(value), 'derived', 'about' from estimates
order by kind desc, installs desc
