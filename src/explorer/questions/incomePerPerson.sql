select
  country,
  year,
  gdp_usd / population as usd_per_person
from world_bank_gdp join world_bank_population using (iso3, country, year)
where year >= 1990 and iso3 in ('CHN', 'USA', 'KOR', 'JPN')
order by country, year
