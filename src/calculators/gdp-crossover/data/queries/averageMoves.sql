-- Average yearly changes in percent over a span of years (2021 to 2024 unless told otherwise): real growth, the GDP
-- deflator, and the currency against the dollar as the IMF implies it (dollar GDP against real growth and deflator,
-- measured beside the United States, whose own residue is rounding).
with spans as (
  select coalesce(getvariable('first_year'), 2021) as first_year, coalesce(getvariable('last_year'), 2024) as last_year
),
growth as (
  select iso3, sum(ln(1 + value / 100)) as total
  from imf_weo_2025_10, spans
  where indicator = 'NGDP_RPCH' and year > first_year and year <= last_year
  group by iso3
),
ends as (
  select
    iso3,
    ln(max(value) filter (where indicator = 'NGDP_D' and year = last_year)
      / max(value) filter (where indicator = 'NGDP_D' and year = first_year)) as deflator,
    ln(max(value) filter (where indicator = 'NGDPD' and year = last_year)
      / max(value) filter (where indicator = 'NGDPD' and year = first_year)) as dollars,
    max(last_year) - max(first_year) as years
  from imf_weo_2025_10, spans
  where indicator in ('NGDP_D', 'NGDPD')
  group by iso3
)
select
  iso3,
  100 * (exp(total / years) - 1) as growth,
  100 * (exp(deflator / years) - 1) as prices,
  100 * (exp((dollars - total - deflator) / years) - 1) as currency
from growth
join ends using (iso3)
where iso3 in ('CHN', 'DEU', 'GBR', 'IND', 'JPN', 'KOR', 'USA')
order by iso3
