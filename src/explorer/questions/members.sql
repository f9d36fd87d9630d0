select month, service, metric, value / 1e6 as million
from personalization_users
where metric <> 'micro_genres'
order by service, metric, month
