-- Domino's stores at the end of the fiscal year, or retail sales in million US dollars, by region. Years without a
-- figure have no row; run counts the stretches of consecutive years, so that a gap stays a gap.
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
  (fiscal_year - row_number() over (partition by region order by fiscal_year))::integer as run
from chosen
order by region, fiscal_year
