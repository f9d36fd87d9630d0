-- CDs in the United States, millions of units, with the percent change to each year from a base year and from the
-- highest year. The two bases give the same year two very different falls. The arrows of the two falls stand beside
-- the last column (fall_at, a place on the axis of years), from the level of the peak and of the base to that of the
-- year compared (fall_to).
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
),
changed as (
  select
    *,
    100 * (units / max(units) filter (is_base) over () - 1) as from_base,
    100 * (units / max(units) over () - 1) as from_peak,
    case when is_compared then 'compared' when is_peak then 'peak' when is_base then 'base' else 'other' end as role
  from marked
)
select
  year,
  units,
  from_base,
  from_peak,
  is_peak,
  is_base,
  is_compared,
  role,
  case role
    when 'peak' then max(from_peak) filter (is_compared) over ()
    when 'base' then max(from_base) filter (is_compared) over ()
  end as change,
  if(role in ('peak', 'base'), max(units) filter (is_compared) over (), null) as fall_to,
  case
    when role = 'other' or (is_peak and is_base and is_compared) then null
    when role = 'base' or (is_peak and is_compared) then max(year) over () + 2
    else max(year) over () + 7
  end as fall_at,
  'CD' as format
from changed
order by year
