-- Average yearly changes in percent over a span of years (2021 to 2025 unless told otherwise), by the IMF's edition of
-- April 2026: real growth, the GDP deflator, and the currency against the dollar as the IMF implies it (dollar GDP
-- against real growth and deflator, measured beside the United States, whose own residue is rounding).
with spans as (
  select coalesce(getvariable('first_year'), 2021) as first_year, coalesce(getvariable('last_year'), 2025) as last_year
),
levels as (
  select iso3, year, gdp_usd_bn, real_growth, deflator
  from imf_weo_2026_04 join imf_weo_deflators_population_2026_04 using (iso3, year)
),
growth as (
  select iso3, sum(ln(1 + real_growth / 100)) as total
  from levels, spans
  where year > first_year and year <= last_year
  group by iso3
),
ends as (
  select
    iso3,
    ln(max(deflator) filter (where year = last_year) / max(deflator) filter (where year = first_year)) as deflator,
    ln(max(gdp_usd_bn) filter (where year = last_year) / max(gdp_usd_bn) filter (where year = first_year)) as dollars,
    max(last_year) - max(first_year) as years
  from levels, spans
  group by iso3
)
select
  iso3,
  100 * (exp(total / years) - 1) as growth,
  100 * (exp(deflator / years) - 1) as prices,
  100 * (exp((dollars - total - deflator) / years) - 1) as currency
from growth
join ends using (iso3)
order by iso3
