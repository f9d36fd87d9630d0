select year,
  100 * max(gdp_usd_bn) filter (iso3 = 'CHN') / max(gdp_usd_bn) filter (iso3 = 'USA') as ratio,
  max(status) as status
from imf_weo_2026_04
where iso3 in ('CHN', 'USA')
group by year order by year
