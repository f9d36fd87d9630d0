-- The size and growth of every economy in the October 2025 edition, year by year. Levels are billion current dollars
-- (market) and billion international dollars (ppp), growth is percent, the deflator an index; 2025 on are projections.
select
  iso3,
  year,
  max(value) filter (where indicator = 'NGDPD') as market,
  max(value) filter (where indicator = 'PPPGDP') as ppp,
  max(value) filter (where indicator = 'NGDP_RPCH') as growth,
  max(value) filter (where indicator = 'NGDP_D') as deflator,
  coalesce(max(status) filter (where indicator = 'NGDPD'), 'projection') as status
from imf_weo_2025_10
where iso3 in ('CHN', 'DEU', 'GBR', 'IND', 'JPN', 'KOR', 'USA')
group by iso3, year
order by iso3, year
