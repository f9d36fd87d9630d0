-- What published projections say of the size of economies in years of which they name at least five: trillions, each in
-- the projection's own unit.
select
  projection,
  publisher_en,
  publisher_ko,
  published,
  measure,
  year,
  iso3,
  trillion
from long_run_projections
where iso3 <> 'WLD'
qualify count(*) over (partition by projection, year) >= 5
order by projection, year, trillion desc, iso3
