-- CDs in the United States, millions of units, with the percent change to each year from a base year and from the
-- highest year. The two bases give the same year two very different falls.
with cds as (
  select year, value as units from riaa_us_music where format = 'CD' and measure = 'units'
),
marked as (
  select
    year,
    units,
    year = first_value(year) over (order by units desc) as is_peak,
    year = coalesce(getvariable('base_year'), 2011) as is_base,
    year = coalesce(getvariable('compared_year'), 2017) as is_compared
  from cds
)
select
  year,
  units,
  100 * (units / max(units) filter (is_base) over () - 1) as from_base,
  100 * (units / max(units) over () - 1) as from_peak,
  is_peak,
  is_base,
  is_compared
from marked
order by year
