-- Korean albums and US CDs and vinyl, each as an index of the first year that the Korean count has. The series are
-- not alike: Korean copies are net shipments of the chart's top titles, exports included, over the part of the year
-- chosen; the US figures are all units of a format in the whole year, from two editions (the database, then later
-- reports). is_top marks the highest point of a series that ends below it.
with korea as (
  select year, copies / 1e6 as level, 'circle' as edition
  from circle_korea_albums
  where if(
    coalesce(getvariable('basis'), 'weeks 1-50') = 'article',
    scope = 'top 100' and period = 'full year',
    scope = 'top 400' and period = coalesce(getvariable('basis'), 'weeks 1-50')
  )
),
united_states as (
  select if(format = 'CD', 'cd', 'vinyl') as series, year, value as level, 'database' as edition
  from riaa_us_music
  where measure = 'units' and format in ('CD', 'LP/EP')
  union all
  select if(format = 'CD', 'cd', 'vinyl'), year, value, 'later report'
  from riaa_us_music_later
  where measure = 'units' and format in ('CD', 'Vinyl')
),
editions as (
  select
    max(year) filter (edition = 'database') as database_to,
    min(year) filter (edition = 'later report') as reports_from
  from united_states
),
series as (
  select 'korea' as series, year, level, edition from korea
  union all
  select series, year, level, edition
  from united_states
  where year between (select min(year) from korea) and (select max(year) from korea)
),
indexed as (
  select series, year, level, 100 * level / first_value(level) over (partition by series order by year) as index, edition
  from series
)
select
  series,
  year,
  level,
  index,
  edition,
  index > 105
    and index = max(index) over (partition by series)
    and year < max(year) over (partition by series) as is_top,
  database_to,
  reports_from
from indexed cross join editions
order by series, year
