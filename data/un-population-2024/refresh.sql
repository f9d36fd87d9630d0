with both_kinds as (
  select
    code as iso3,
    year::integer as year,
    population__sex_all__age_all__variant_estimates::double::bigint as estimate,
    population__sex_all__age_all__variant_medium__projected::double::bigint as projection
  from raw
)
select iso3, year, coalesce(estimate, projection) as population, if(estimate is null, 'projection', 'estimate') as status
from both_kinds
-- The economies of the edition of 2024, without regions and small territories.
where iso3 in (select iso3 from un_population_2024) and year between 2020 and 2100
order by iso3, year
