with by_year as (
  select
    COUNTRY as iso3,
    TIME_PERIOD::integer as year,
    round(max(OBS_VALUE::double) filter (INDICATOR = 'NGDP_D'), 3) as deflator,
    -- Values are in units, whatever SCALE says of how they are shown.
    round(max(OBS_VALUE::double) filter (INDICATOR = 'LP') / 1e6, 3) as population_million
  from raw
  group by all
),
last_actual as (
  select
    COUNTRY as iso3,
    -- A fiscal year, FY2024/25, is counted as the calendar year in which it begins.
    max(regexp_extract(LATEST_ACTUAL_ANNUAL_DATA, '[0-9]{4}'))::integer as last_year
  from raw
  where LATEST_ACTUAL_ANNUAL_DATA is not null
  group by all
)
select iso3, year, deflator, population_million, case when year > last_year then 'projection' end as status
from by_year left join last_actual using (iso3)
-- The ratios that rest on it begin in 1995.
where year >= 1995 and deflator is not null and population_million is not null
order by iso3, year
