-- E-commerce as a share of US retail sales by quarter, beside the trend of a window of years, fitted by least squares
-- and carried on. The shape 'line' adds the same points every year; 'growth' grows by the same percentage every year
-- (a straight line through the logarithms). Time is the first day of the quarter in years; the gap is in points.
-- stage tells whether the trend is fitted or carried on, after where that begins; spike is the quarter of the greatest
-- rise; fitted_on names the window, late in it, where the curve stands high.
with quarters as (
  select
    quarter,
    share_pct as share,
    year(quarter_start) + (quarter(quarter_start) - 1) / 4.0 as time,
    share_pct - lag(share_pct) over (order by quarter_start) as rise
  from census_us_ecommerce
),
chosen as (
  select coalesce(getvariable('first_year'), 2010) as first_year, coalesce(getvariable('last_year'), 2019) as last_year
),
fit as (
  select
    regr_slope(share, time) as slope,
    regr_intercept(share, time) as intercept,
    regr_slope(ln(share), time) as growth_slope,
    regr_intercept(ln(share), time) as growth_intercept
  from quarters, chosen
  where time >= first_year and time < last_year + 1
),
trends as (
  select
    quarter,
    share,
    case
      when time < first_year then null
      when coalesce(getvariable('shape'), 'line') = 'growth' then exp(growth_intercept + growth_slope * time)
      else intercept + slope * time
    end as trend,
    time,
    case when time < first_year then 'before' when time < last_year + 1 then 'fitted' else 'carried on' end as stage,
    time >= last_year + 0.75 as after,
    coalesce(rise = max(rise) over (), false) as spike,
    if(time = last_year + 1 - (last_year + 1 - first_year) / 4.0, first_year || '–' || last_year, null) as fitted_on
  from quarters, fit, chosen
)
select
  quarter, share, trend, share - trend as gap, time, stage, after, spike,
  fitted_on as fitted_on_en, replace(fitted_on, '–', '~') as fitted_on_ko
from trends
order by time
