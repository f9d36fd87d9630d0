-- How many years ahead of its earlier trend the US online share stood, quarter by quarter: the date at which the
-- trend would have reached the share, less the date at which it was reached. Two shapes of trend, fitted by least
-- squares on the same window: a straight line, and the same percentage of growth every year. Shown from the year
-- before the greatest jump from one quarter to the next.
with quarters as (
  select
    quarter,
    share_pct as share,
    year(quarter_start) + (quarter(quarter_start) - 1) / 4.0 as time,
    share_pct - lag(share_pct) over (order by quarter_start) as rise
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
),
shown as (
  select * from quarters where time >= (select floor(arg_max(time, rise)) - 1 from quarters)
)
select quarter, 'line' as shape, (share - intercept) / slope - time as years_ahead, share, time
from shown, fit
union all
select quarter, 'growth', (ln(share) - growth_intercept) / growth_slope - time, share, time
from shown, fit
order by shape desc, time
