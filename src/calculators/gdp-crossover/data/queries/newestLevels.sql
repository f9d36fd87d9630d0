-- Size and growth of every economy in the World Bank's edition of July 2026 and the IMF's of April 2026, year by year:
-- billion dollars at market rates (market), billion international dollars (ppp), real growth in percent.
select
  'wb' as history,
  iso3,
  year,
  gdp_usd / 1e9 as market,
  gdp_ppp_2021 / 1e9 as ppp,
  real_growth as growth,
  false as is_projection
from world_bank_2026_07
union all
select
  'imf-2026',
  iso3,
  year,
  gdp_usd_bn,
  gdp_ppp_bn,
  real_growth,
  coalesce(status = 'projection', false)
from imf_weo_2026_04
order by history desc, iso3, year
