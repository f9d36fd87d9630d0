-- Every economy with its names and groups; the geometric mean of its real growth over the last ten years of the World
-- Bank's edition (percent a year), where it has all ten; and its GDP per head at purchasing power in the last of them
-- (2021 international dollars).
with ends as (
  select max(year) as last_year from world_bank_2026_07
),
decade as (
  select iso3, 100 * (exp(avg(ln(1 + real_growth / 100))) - 1) as growth
  from world_bank_2026_07, ends
  where year > last_year - 10 and real_growth is not null
  group by iso3
  having count(*) = 10
),
per_head as (
  select iso3, gdp_ppp_2021 / population as dollars
  from world_bank_2026_07, ends
  where year = last_year
)
select
  iso3,
  name_en,
  article_en,
  short_en,
  name_ko,
  region,
  region_en,
  region_ko,
  g20,
  eu27,
  asean,
  decade.growth as decade_growth,
  per_head.dollars as per_head,
  (select last_year from ends) as last_year
from world_bank_economies
left join decade using (iso3)
left join per_head using (iso3)
order by iso3
