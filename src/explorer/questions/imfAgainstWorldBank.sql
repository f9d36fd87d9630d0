select
  name_en as economy,
  round(gdp_usd_bn, 1) as imf_billion_usd,
  round(gdp_usd / 1e9, 1) as world_bank_billion_usd,
  round(100 * (gdp_usd_bn * 1e9 / gdp_usd - 1), 1) as difference_percent
from imf_weo_2026_04
join world_bank_2026_07 using (iso3, year)
join world_bank_economies using (iso3)
where year = 2024 and gdp_usd is not null
order by abs(gdp_usd_bn * 1e9 / gdp_usd - 1) desc nulls last
limit 20
