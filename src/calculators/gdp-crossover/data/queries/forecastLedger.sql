-- Published forecasts of the year in which China's GDP passes that of the United States, by the date they were made.
-- `low` and `high` bound the years that were named; a forecast of "never" has neither.
select
  forecaster,
  published_date as published,
  published_precision,
  year(published_date) + (month(published_date) - 1) / 12 as made,
  prediction,
  outcome,
  crossover_year_low as low,
  crossover_year_high as high,
  china_growth,
  us_growth,
  note,
  source,
  confidence
from gdp_crossover_forecasts
order by published_date, forecaster
