select
  name_en as economy,
  year,
  population / 1e6 as million_people
from un_population_2024 join world_bank_economies using (iso3)
where iso3 in ('CHN', 'IND', 'KOR', 'NGA', 'USA')
order by economy, year
