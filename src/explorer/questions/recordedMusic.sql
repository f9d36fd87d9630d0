select year, metric, value, unit, source
from ifpi_global_music
order by metric, year
