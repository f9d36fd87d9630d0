select year, period, copies, exactness, source
from circle_korea_albums
where scope = 'top 400' and period in ('full year', 'weeks 1-50')
qualify row_number() over (partition by year order by copies desc) = 1
order by year
