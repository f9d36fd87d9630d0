-- People in every economy: the World Bank's record, and after its last year the growth of the UN's medium variant, so that
-- no step lies between the two. Where the World Bank has no record, the UN's own numbers.
with record as (
  select iso3, year, population::double as population
  from world_bank_2026_07
  where population is not null
),
last as (
  select iso3, max(year) as year, arg_max(population, year) as population
  from record
  group by iso3
)
select iso3, year, population
from record
union all
select ahead.iso3, ahead.year, round(coalesce(last.population / base.population, 1) * ahead.population) as population
from un_population_2024 as ahead
left join last using (iso3)
left join un_population_2024 as base on base.iso3 = last.iso3 and base.year = last.year
where last.year is null or ahead.year > last.year
order by iso3, year
