select
  economy.name_en as country,
  bank.year,
  bank.gdp_usd / 1e9 as world_bank_billion_usd,
  imf.gdp_usd_bn as imf_billion_usd,
  100 * (imf.gdp_usd_bn / (bank.gdp_usd / 1e9) - 1) as imf_above_percent
from world_bank_2026_07 as bank
join imf_weo_2026_04 as imf using (iso3, year)
join world_bank_economies as economy using (iso3)
where iso3 in ('CHN', 'USA', 'KOR') and year >= 2015
order by economy.name_en, bank.year
