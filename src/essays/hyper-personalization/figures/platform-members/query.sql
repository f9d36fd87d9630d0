-- Members of services built on recommendations, in millions, each service and what it counts by itself.
-- Netflix counts subscriptions in the world, Spotify users in a month and paying subscribers, Starbucks members of its
-- rewards programme in the United States who were active within 90 days: the numbers cannot be ranked or added.
select
  case metric
    when 'subscribers_world' then 'netflix'
    when 'monthly_active_users' then 'spotify-users'
    when 'premium_subscribers' then 'spotify-premium'
    else 'starbucks'
  end as series,
  month,
  value / 1e6 as members,
  left(month, 4)::integer + (right(month, 2)::integer - 1) / 12.0 as time,
  confidence
from personalization_users
where unit <> 'genres'
  and list_contains(
    coalesce(getvariable('services'), ['netflix', 'spotify-users', 'spotify-premium', 'starbucks']),
    series
  )
  and left(month, 4)::integer >= coalesce(getvariable('first_year'), 2001)
order by list_position(['netflix', 'spotify-users', 'spotify-premium', 'starbucks'], series), month
