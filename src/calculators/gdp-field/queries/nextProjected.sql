-- The next year of which each published projection gives a size, after the last year of the World Bank's edition, and
-- the next of which it gives five or more, whose ranks can be told.
with counted as (
  select projection, publisher_en, publisher_ko, year, count(*) as economies
  from long_run_projections
  where iso3 <> 'WLD' and year > (select max(year) from world_bank_2026_07)
  group by projection, publisher_en, publisher_ko, year
)
select
  projection,
  publisher_en,
  publisher_ko,
  min(year) as sizes_from,
  min(year) filter (economies >= 5) as ranks_from
from counted
group by projection, publisher_en, publisher_ko
order by sizes_from, projection
