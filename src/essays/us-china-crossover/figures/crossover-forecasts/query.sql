-- Published forecasts of the year in which China's economy passes America's, in the order in which they were made.
-- outcome: 'year', 'range', 'never' or 'not-in-sight'; the last two have no year. A range open below has no first year.
select
  house,
  forecaster,
  published_date as made,
  if(published_precision = 'year', strftime(published_date, '%Y'), strftime(published_date, '%Y-%m')) as made_month,
  published_precision as made_precision,
  outcome,
  crossover_year_low as first_year,
  crossover_year_high as last_year,
  confidence
from gdp_crossover_forecasts
where coalesce(getvariable('confidence'), 'all') in ('all', confidence)
order by published_date, forecaster
