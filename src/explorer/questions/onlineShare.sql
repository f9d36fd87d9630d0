select quarter_start as period, 'United States' as country, share_pct
from census_us_ecommerce
union all
select period_start, 'Korea, ' || definition, share_pct
from korea_online_share
order by country, period
