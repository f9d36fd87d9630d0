with by_year as (
  select
    countryiso3code as iso3,
    date::integer as year,
    max(value::double) filter (indicator = 'NY.GDP.MKTP.CD') as gdp_usd,
    max(value::double) filter (indicator = 'SP.POP.TOTL')::bigint as population,
    max(value::double) filter (indicator = 'NY.GDP.PCAP.KD.ZG') as growth_per_head,
    max(value::double) filter (indicator = 'NY.GDP.DEFL.KD.ZG') as deflator_growth,
    max(value::double) filter (indicator = 'NY.GDP.PCAP.PP.KD') as ppp_per_head
  from raw
  -- Regions and income groups come along with the economies.
  where countryiso3code in (select iso3 from world_bank_economies)
  group by all
),
with_growth as (
  select *, 100 * ((1 + growth_per_head / 100) * population / lag(population) over by_iso3 - 1) as growth
  from by_year
  window by_iso3 as (partition by iso3 order by year)
)
select
  iso3,
  year,
  gdp_usd,
  population,
  -- Six digits are more than either factor is sure of.
  if(growth = 0, 0, round(growth, 5 - floor(log10(abs(growth)))::integer)) as real_growth,
  deflator_growth,
  round(ppp_per_head * population) as gdp_ppp_2021
from with_growth
where coalesce(gdp_usd, population, growth_per_head, deflator_growth, ppp_per_head) is not null
order by iso3, year
