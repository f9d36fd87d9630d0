-- What the article of June 2020 projected against what happened: China's GDP as a percentage of US GDP, 2019 to 2025.
-- 'article' compounds its growth rates on its dollar levels of 2019, 'printed' is what it wrote down, 'actual' is the
-- IMF's edition of October 2025, in which 2025 is still a projection. `china_growth` is the scenario from 2022 on.
with assumed as (
  select
    max(value) filter (id = 'gdp-cn-2019') / max(value) filter (id = 'gdp-us-2019') as ratio_2019,
    max(value) filter (measure = 'gdp_growth' and iso3 = 'CHN' and year = 2020) as china_2020,
    max(value) filter (measure = 'gdp_growth' and iso3 = 'USA' and year = 2020) as us_2020,
    max(value) filter (measure = 'gdp_growth' and iso3 = 'CHN' and year = 2021) as china_2021,
    max(value) filter (measure = 'gdp_growth' and iso3 = 'USA' and year = 2021) as us_2021,
    max(value) filter (
      measure = 'gdp_growth_later' and iso3 = 'CHN' and value = coalesce(getvariable('china_growth'), 5)
    ) as china_later,
    max(value) filter (measure = 'gdp_growth_later' and iso3 = 'USA') as us_later
  from article_2020
),
steps as (
  select
    year,
    ratio_2019,
    case year
      when 2019 then 0
      when 2020 then ln((1 + china_2020 / 100) / (1 + us_2020 / 100))
      when 2021 then ln((1 + china_2021 / 100) / (1 + us_2021 / 100))
      else ln((1 + china_later / 100) / (1 + us_later / 100))
    end as step
  from assumed, (select unnest(range(2019, 2026)) as year)
),
compounded as (
  select year, 100 * ratio_2019 * exp(sum(step) over (order by year)) as ratio, step from steps
),
actual as (
  select
    year,
    100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio,
    case when bool_and(status = 'actual') then 'actual' else 'projection' end as status
  from imf_weo_2025_10
  where indicator = 'NGDPD' and iso3 in ('CHN', 'USA') and year between 2019 and 2025
  group by year
)
select year, 'actual' as series, ratio, status from actual
union all
select year, 'article', ratio, 'projection' from compounded where step is not null
union all
select year, 'printed', value, 'projection' from article_2020 where measure = 'share_of_us'
order by series, year
