-- Retail sales per Domino's store in thousand US dollars. Stores are those at the end of the year, or the mean of its
-- two ends where both are known. Prices are current, or of 2010 by the US GDP deflator of the IMF, abroad too.
with levels as (
  select
    fiscal_year, region,
    max(value) filter (measure = 'retail_sales') as sales,
    max(value) filter (measure = 'stores') as stores_at_end
  from dominos_stores_sales
  where point = 'year' and region in ('United States', 'international')
  group by fiscal_year, region
),
deflator as (
  select year, value / max(value) filter (year = 2010) over () as prices
  from imf_weo_2025_10
  where iso3 = 'USA' and indicator = 'NGDP_D'
),
divided as (
  select
    a.fiscal_year, a.region, a.sales,
    case coalesce(getvariable('stores'), 'end')
      when 'end' then a.stores_at_end
      else (a.stores_at_end + b.stores_at_end) / 2
    end as stores,
    case coalesce(getvariable('prices'), 'current') when 'current' then 1 else d.prices end as prices
  from levels a
  left join levels b on b.region = a.region and b.fiscal_year = a.fiscal_year - 1
  join deflator d on d.year = a.fiscal_year
),
kept as (
  select fiscal_year, region, sales, stores, sales / prices / stores * 1000 as thousands
  from divided
  where sales is not null and stores is not null
)
select
  fiscal_year, region, sales, stores, thousands,
  (fiscal_year - row_number() over (partition by region order by fiscal_year))::integer as run
from kept
order by region, fiscal_year
