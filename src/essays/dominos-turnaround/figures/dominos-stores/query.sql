-- Domino's stores at the end of the fiscal year, or retail sales in million US dollars, by region. Years without a
-- figure have no row; before_gap marks the last year before such a stretch.
with chosen as (
  select fiscal_year, region, measure, value, derived
  from dominos_stores_sales
  where point = 'year'
    and measure = coalesce(getvariable('measure'), 'stores')
    and region in ('United States', 'international')
    and coalesce(getvariable('region'), 'both') in ('both', region)
)
select
  fiscal_year, region, measure, value, derived,
  if(measure = 'stores', value, null) as stores,
  if(measure = 'retail_sales', value / 1000, null) as billions,
  lead(fiscal_year) over (partition by region order by fiscal_year) > fiscal_year + 1 as before_gap
from chosen
order by region, fiscal_year
