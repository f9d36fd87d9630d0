-- The size of every economy in the year from which each edition starts: billion dollars at market exchange rates, and
-- billion international dollars (of 2021 at the World Bank, of the year at the IMF).
select
  'wb-2026-07' as start,
  iso3,
  year,
  gdp_usd / 1e9 as market,
  gdp_ppp_2021 / 1e9 as ppp
from world_bank_2026_07
where year = (select max(year) from world_bank_2026_07) and gdp_usd is not null
union all
select
  'imf-2026-04',
  iso3,
  year,
  gdp_usd_bn,
  gdp_ppp_bn
from imf_weo_2026_04
where year = (select min(year) - 1 from imf_weo_2026_04 where status = 'projection') and gdp_usd_bn is not null
order by start desc, iso3
