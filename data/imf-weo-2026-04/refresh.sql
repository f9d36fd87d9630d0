with by_year as (
  select
    -- Kosovo and the West Bank have other codes at the IMF.
    case COUNTRY when 'KOS' then 'XKX' when 'WBG' then 'PSE' else COUNTRY end as iso3,
    TIME_PERIOD::integer as year,
    -- Values are in units, whatever SCALE says of how they are shown.
    round(max(OBS_VALUE::double) filter (INDICATOR = 'NGDPD') / 1e9, 3) as gdp_usd_bn,
    round(max(OBS_VALUE::double) filter (INDICATOR = 'PPPGDP') / 1e9, 3) as gdp_ppp_bn,
    round(max(OBS_VALUE::double) filter (INDICATOR = 'NGDP_RPCH'), 3) as real_growth
  from raw
  -- Groups of economies have codes such as G001.
  where regexp_full_match(COUNTRY, '[A-Z]{3}')
  group by all
),
last_actual as (
  select
    case COUNTRY when 'KOS' then 'XKX' when 'WBG' then 'PSE' else COUNTRY end as iso3,
    -- A fiscal year, FY2024/25, is counted as the calendar year in which it begins.
    max(regexp_extract(LATEST_ACTUAL_ANNUAL_DATA, '[0-9]{4}'))::integer as last_year
  from raw
  where LATEST_ACTUAL_ANNUAL_DATA is not null
  group by all
)
select iso3, year, gdp_usd_bn, gdp_ppp_bn, real_growth, case when year > last_year then 'projection' end as status
from by_year left join last_actual using (iso3)
where coalesce(gdp_usd_bn, gdp_ppp_bn, real_growth) is not null
order by iso3, year
