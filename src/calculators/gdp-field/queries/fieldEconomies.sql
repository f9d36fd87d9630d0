-- The groups of every economy, and its GDP per head at purchasing power in the last year of the World Bank's edition
-- (2021 international dollars).
with ends as (
  select max(year) as last_year from world_bank_2026_07
),
per_head as (
  select iso3, gdp_ppp_2021 / population as dollars
  from world_bank_2026_07, ends
  where year = last_year
)
select
  iso3,
  g20,
  eu27,
  asean,
  per_head.dollars as per_head,
  (select last_year from ends) as last_year
from world_bank_economies
left join per_head using (iso3)
order by iso3
