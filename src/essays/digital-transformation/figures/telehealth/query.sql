-- Visits by telehealth as a percentage of visits, in the United States: points for a month or a year, from two houses
-- that count different patients. A range has its lower and upper end; a single value has the same at both. said is the
-- share as the sources print it; drawn is what stands for it: a dot (month), a line across (year) or upwards (range).
with shares as (
  select
    metric,
    period,
    min(value) as low,
    max(value) as high,
    max(precision) as precision,
    max(qualifier) as qualifier
  from telehealth_us
  where unit = 'percent of visits' and value is not null
  group by metric, period
)
select
  metric, period, low, high, precision, qualifier,
  case when high > low then 'range' else precision end as drawn,
  case
    when high > low then format('{:g}–{:g}%', low, high)
    when qualifier = 'more-than' then format('over {:g}%', low)
    else format('{:g}%', low)
  end as said_en,
  case
    when high > low then format('{:g}~{:g}%', low, high)
    when qualifier = 'more-than' then format('{:g}% 넘음', low)
    else format('{:g}%', low)
  end as said_ko
from shares
order by metric, period
