select
  rank() over (order by gdp_usd desc) as rank,
  name_en as economy,
  round(gdp_usd / 1e9, 1) as billion_usd,
  round(gdp_ppp_2021 / population) as ppp_per_person,
  real_growth
from world_bank_2026_07 join world_bank_economies using (iso3)
where year = 2025 and gdp_usd is not null
order by rank
limit 30
