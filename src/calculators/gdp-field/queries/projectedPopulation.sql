-- People in every economy from the last year of the World Bank's edition to the end of the UN's medium variant.
select iso3, year, population::double as population
from un_population_2024
where year >= (select max(year) from world_bank_2026_07)
order by iso3, year
