-- What the article of June 2020 projected against what happened: China's GDP as a percentage of US GDP, from the year
-- of the article's dollar levels to the last that the IMF's edition of April 2026 does not project. 'article' compounds
-- its growth rates on those levels, 'printed' is what it wrote down, 'actual' is the IMF's. `china_growth` is the
-- scenario after the years that the article names one by one. A slip is a printed value that its inputs do not give.
with levels as (
  select min(year) as start, 100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio
  from article_2020
  where measure = 'gdp'
),
horizon as (
  select max(year) as finish from imf_weo_2026_04 where iso3 = 'CHN' and gdp_usd_bn is not null and status is null
),
growth as (
  select
    year,
    ln(1 + max(value) filter (iso3 = 'CHN') / 100) - ln(1 + max(value) filter (iso3 = 'USA') / 100) as step
  from article_2020
  where
    measure = 'gdp_growth'
    or (
      measure = 'gdp_growth_later' and (iso3 = 'USA' or value = coalesce(getvariable('china_growth'), 5))
    )
  group by year
),
years as (select unnest(range(start, finish + 1)) as year from levels, horizon),
-- Each year takes the growth that the article gave last.
compounded as (
  select years.year, step, ratio * exp(coalesce(sum(step) over (order by years.year), 0)) as ratio
  from levels, years asof left join growth on years.year >= growth.year
),
actual as (
  select
    year,
    100 * max(gdp_usd_bn) filter (iso3 = 'CHN') / max(gdp_usd_bn) filter (iso3 = 'USA') as ratio,
    'actual' as status
  from imf_weo_2026_04, levels, horizon
  where iso3 in ('CHN', 'USA') and year between start and finish
  group by year
),
series as (
  select year, 'actual' as series, ratio, status, false as slip from actual
  union all
  select year, 'article', compounded.ratio, if(year = start, 'actual', 'projection'), false
  from compounded, levels
  where year = start or step is not null
  union all
  select year, 'printed', value, 'projection', abs(value - ratio) > 0.1
  from article_2020 join compounded using (year)
  where measure = 'share_of_us'
)
select year, series, ratio, status, slip, coalesce(getvariable('china_growth'), 5) as growth
from series
order by series, year
