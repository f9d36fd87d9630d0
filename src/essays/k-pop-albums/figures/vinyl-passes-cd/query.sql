-- CDs and vinyl in the United States, millions of units: to 2019 from the database (vinyl being LPs and EPs), from 2020
-- as later year-end reports printed them, which restate and do not say whether vinyl counts singles. A run is one
-- format in one edition. What is written beside a point (written): its value and name at the start of a run of the
-- database, its value at the end of it and where vinyl first passes the CD; over more than 15 years, where these stand
-- too close, only the highest of each format.
with editions as (
  select year, if(format = 'LP/EP', 'Vinyl', format) as format, value as units, 'database' as edition
  from riaa_us_music
  where measure = 'units' and format in ('CD', 'LP/EP')
  union all
  select year, format, value, 'later report'
  from riaa_us_music_later
  where measure = 'units' and format in ('CD', 'Vinyl')
),
compared as (
  select
    *,
    format || ', ' || edition as run,
    max(year) filter (edition = 'database') over () as database_to,
    edition = 'later report'
      and max(units) filter (format = 'Vinyl') over same > max(units) filter (format = 'CD') over same as vinyl_leads
  from editions
  window same as (partition by year, edition)
),
shown as (
  select
    *,
    vinyl_leads and year = min(year) filter (vinyl_leads) over () as passes,
    max(year) over () - min(year) over () > 15 as is_long,
    edition = 'database' and year = min(year) over (partition by run) as starts,
    edition = 'database' and year = max(year) over (partition by run) as ends,
    units = max(units) over (partition by format) as is_highest
  from compared
  where year >= coalesce(getvariable('first_year'), 2015)
)
select
  year,
  format,
  units,
  edition,
  run,
  passes,
  case
    when if(is_long, is_highest, starts) then 'name and value'
    when not is_long and (ends or passes) then 'value'
  end as written,
  database_to
from shown
order by format, year
