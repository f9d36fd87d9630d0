-- Korean albums and US CDs and vinyl, each as an index of the first year that the Korean count has. The series are
-- not alike: Korean copies are net shipments of the chart's top titles, exports included, over the part of the year
-- chosen; the US figures are all units of a format in the whole year, from two editions (to 2019, from 2020).
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
series as (
  select 'korea' as series, year, level, edition from korea
  union all
  select series, year, level, edition
  from united_states
  where year between (select min(year) from korea) and (select max(year) from korea)
)
select series, year, level, 100 * level / first_value(level) over (partition by series order by year) as index, edition
from series
order by series, year
