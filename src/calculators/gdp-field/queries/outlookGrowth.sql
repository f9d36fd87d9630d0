-- Real growth that the IMF projects for every economy and year, percent.
select iso3, year, real_growth as growth
from imf_weo_2026_04
where status = 'projection' and real_growth is not null
order by iso3, year
