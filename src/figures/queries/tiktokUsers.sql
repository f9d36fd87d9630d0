-- TikTok users in the world and in the United States. Court filings of 2020 stand apart from what the company
-- announced and the press reported later; `moment` is the middle of the period as a decimal year.
select region, period, moment, value, qualifier, basis, confidence
from (
  select
    region,
    period,
    year(period_start) + (dayofyear(period_start) - 1) / 365.25 + if(precision = 'year', 0.5, 1 / 24) as moment,
    value,
    qualifier,
    if(note like '%court filing%', 'filing', 'announced or reported') as basis,
    confidence
  from tiktok_users
  where metric in ('monthly_active_users', 'users') and region in ('world', 'United States')
)
where list_contains(coalesce(getvariable('basis'), ['filing', 'announced or reported']), basis)
order by region desc, moment
