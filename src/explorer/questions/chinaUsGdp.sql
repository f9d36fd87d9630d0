select year,
  100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio,
  max(status) as status
from imf_weo_2025_10
where indicator = 'NGDPD' and iso3 in ('CHN', 'USA')
group by year order by year
