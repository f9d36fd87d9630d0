select year, if(format = 'CD', 'CD', 'Vinyl') as format, value as million_units
from (
  select format, year, value from riaa_us_music where measure = 'units' and format in ('CD', 'LP/EP')
  union all
  select format, year, value from riaa_us_music_later where measure = 'units' and format in ('CD', 'Vinyl')
)
where year >= 1973
order by format, year
