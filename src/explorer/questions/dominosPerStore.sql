select
  fiscal_year,
  region,
  1e6 * max(value) filter (measure = 'retail_sales') / max(value) filter (measure = 'stores') as usd_per_store
from dominos_stores_sales
where point = 'year' and region <> 'world' and not derived
group by fiscal_year, region
having usd_per_store is not null
order by region, fiscal_year
