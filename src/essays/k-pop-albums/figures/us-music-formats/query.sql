-- Recorded music in the United States by format: value in million dollars of the year, or millions of units
-- (subscriptions for the streaming services). The database ends in database_to; the points after it are as later
-- year-end reports printed them, a different edition, and are not joined to it. For the drawing the value stands in
-- dollars (billions) or in units (millions), whichever was asked for.
with editions as (
  select format, measure, year, value, 'database' as edition from riaa_us_music
  union all
  select if(format = 'Vinyl', 'LP/EP', format), measure, year, value, 'later report'
  from riaa_us_music_later
  where format <> 'All recorded music'
),
dated as (
  select *, max(year) filter (edition = 'database') over () as database_to
  from editions
)
select
  format,
  measure,
  year,
  value,
  edition,
  if(measure = 'value', value / 1000, null) as dollars,
  if(measure = 'units', value, null) as units,
  format || ', ' || edition as run,
  value = max(value) over (partition by format) as is_highest,
  database_to
from dated
where measure = coalesce(getvariable('measure'), 'value')
  and list_contains(
    coalesce(getvariable('formats'), ['LP/EP', 'Cassette', 'CD', 'Download single', 'Paid subscription']),
    format
  )
  and year between coalesce(getvariable('first_year'), 1973) and coalesce(getvariable('last_year'), 2025)
order by format, year
