-- Where TikTok's first two billion installs were, as Sensor Tower estimated them on 29 April 2020; the rest of the world
-- is the round total less the three countries named.
with estimates as (
  select region, value
  from tiktok_users
  where metric = 'cumulative_downloads' and period = '2020-04-29'
)
select region, value as installs, 'estimate' as kind from estimates where region <> 'world'
union all
select 'elsewhere', 2 * max(value) filter (region = 'world') - sum(value), 'derived' from estimates
order by kind desc, installs desc
