with last_year as (
  select edition, max(year) as year from imf_weo_editions where indicator = 'NGDPD' group by edition
)
select
  edition,
  year as projected_year,
  100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as projected_ratio
from imf_weo_editions join last_year using (edition, year)
where indicator = 'NGDPD'
group by edition, year
order by edition
