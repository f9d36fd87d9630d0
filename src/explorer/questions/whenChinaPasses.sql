select
  published_date,
  forecaster,
  prediction,
  crossover_year_low - year(published_date) as years_away
from gdp_crossover_forecasts
where outcome = 'year'
order by published_date, forecaster
