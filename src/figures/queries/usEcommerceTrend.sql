-- E-commerce as a share of US retail sales by quarter, beside the trend of a window of years, fitted by least squares
-- and carried on. The shape 'line' adds the same points every year; 'growth' grows by the same percentage every year
-- (a straight line through the logarithms). Time is the first day of the quarter in years; the gap is in points.
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
),
trends as (
  select
    quarter,
    share,
    time,
    case
      when time < coalesce(getvariable('first_year'), 2010) then null
      when coalesce(getvariable('shape'), 'line') = 'growth' then exp(growth_intercept + growth_slope * time)
      else intercept + slope * time
    end as trend
  from quarters, fit
)
select
  quarter,
  share,
  trend,
  share - trend as gap,
  time,
  time < coalesce(getvariable('last_year'), 2019) + 1 as in_window
from trends
order by time
