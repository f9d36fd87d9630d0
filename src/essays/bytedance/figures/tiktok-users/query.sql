-- TikTok users in the world and in the United States. Court filings of 2020 stand apart from what the company
-- announced and the press reported later; `named` marks the count that bears its region's
-- name in the drawing: the last filing, or without filings the last count.
select
  region,
  period,
  value,
  qualifier,
  basis,
  confidence,
  row_number() over (partition by region order by basis = 'filing' desc, period_start desc) = 1 as named
from (
  select
    region,
    period,
    period_start,
    value,
    qualifier,
    if(note like '%court filing%', 'filing', 'announced or reported') as basis,
    confidence
  from tiktok_users
  where metric in ('monthly_active_users', 'users') and region in ('world', 'United States')
)
where list_contains(coalesce(getvariable('basis'), ['filing', 'announced or reported']), basis)
order by region desc, period_start
