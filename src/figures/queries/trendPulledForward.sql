-- How many years ahead of its earlier trend the US online share stood, quarter by quarter: the date at which the
-- trend would have reached the share, less the date at which it was reached. Two shapes of trend, fitted by least
-- squares on the same window: a straight line, and the same percentage of growth every year.
with quarters as (
  select
    quarter,
    share_pct as share,
    year(quarter_start) + (quarter(quarter_start) - 1) / 4.0 as time
  from census_us_ecommerce
),
fit as (
  select
    regr_slope(share, time) as slope,
    regr_intercept(share, time) as intercept,
    regr_slope(ln(share), time) as growth_slope,
    regr_intercept(ln(share), time) as growth_intercept
  from quarters
  where time >= coalesce(getvariable('first_year'), 2010) and time < coalesce(getvariable('last_year'), 2019) + 1
)
select quarter, 'line' as shape, (share - intercept) / slope - time as years_ahead, share, time
from quarters, fit
where time >= 2019
union all
select quarter, 'growth', (ln(share) - growth_intercept) / growth_slope - time, share, time
from quarters, fit
where time >= 2019
order by shape desc, time
