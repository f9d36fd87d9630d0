-- Visits by telehealth as a percentage of visits, in the United States: points for a month or a year, from two houses
-- that count different patients. A range has its lower and upper end; a single value has the same at both.
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
order by metric, period
