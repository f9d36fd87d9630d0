select period_start, metric, value / 1e6 as million_people, qualifier, source
from tiktok_users
where region = 'world' and unit = 'people'
order by period_start, metric
