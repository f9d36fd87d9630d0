-- CDs and vinyl in the United States, millions of units: to 2019 from the database (vinyl being LPs and EPs), from 2020
-- as later year-end reports printed them, which restate and do not say whether vinyl counts singles.
select year, format, value as units, edition
from (
  select year, if(format = 'LP/EP', 'Vinyl', format) as format, value, 'database' as edition
  from riaa_us_music
  where measure = 'units' and format in ('CD', 'LP/EP')
  union all
  select year, format, value, 'later report'
  from riaa_us_music_later
  where measure = 'units' and format in ('CD', 'Vinyl')
)
where year >= coalesce(getvariable('first_year'), 2015)
order by format, year
