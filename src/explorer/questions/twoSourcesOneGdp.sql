select
  bank.country,
  bank.year,
  bank.gdp_usd / 1e9 as world_bank_billion_usd,
  imf.value as imf_billion_usd,
  100 * (imf.value / (bank.gdp_usd / 1e9) - 1) as imf_above_percent
from world_bank_gdp as bank
join imf_weo_2025_10 as imf
  on imf.iso3 = bank.iso3 and imf.year = bank.year and imf.indicator = 'NGDPD'
where bank.iso3 in ('CHN', 'USA', 'KOR') and bank.year >= 2015
order by bank.country, bank.year
