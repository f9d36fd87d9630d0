-- The size of every economy in the ten years before each edition starts, and in that year: billion dollars at market
-- exchange rates, billion international dollars (of 2021 at the World Bank, of each year at the IMF), and real growth in
-- percent. A year that the publisher does not give has no row, or no value.
with starts as (
  select
    (select max(year) from world_bank_2026_07) as world_bank,
    (select min(year) - 1 from imf_weo_2026_04 where status = 'projection') as imf
)
select
  'wb-2026-07' as start,
  iso3,
  year,
  gdp_usd / 1e9 as market,
  gdp_ppp_2021 / 1e9 as ppp,
  real_growth as growth
from world_bank_2026_07, starts
where year between world_bank - 10 and world_bank
union all
select
  'imf-2026-04',
  iso3,
  year,
  gdp_usd_bn,
  gdp_ppp_bn,
  real_growth
from imf_weo_2026_04, starts
where year between imf - 10 and imf
order by start desc, iso3, year
