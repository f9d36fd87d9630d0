-- Recorded music in the United States by format: value in million dollars of the year, or millions of units
-- (subscriptions for the streaming services). The database ends in 2019; the points after it are as later year-end
-- reports printed them, a different edition, and are not joined to it.
with editions as (
  select format, measure, year, value, 'database' as edition from riaa_us_music
  union all
  select if(format = 'Vinyl', 'LP/EP', format), measure, year, value, 'later report'
  from riaa_us_music_later
  where format <> 'All recorded music'
)
select format, measure, year, value, edition
from editions
where measure = coalesce(getvariable('measure'), 'value')
  and list_contains(
    coalesce(getvariable('formats'), ['LP/EP', 'Cassette', 'CD', 'Download single', 'Paid subscription']),
    format
  )
  and year between coalesce(getvariable('first_year'), 1973) and coalesce(getvariable('last_year'), 2024)
order by format, year
