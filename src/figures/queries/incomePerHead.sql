-- GDP per head in dollars and as a percentage of the US figure, at market exchange rates ('market') or at purchasing
-- power parity ('ppp': PPP GDP over population). A year counts as actual where the IMF marks dollar GDP so; it marks
-- no last actual year for PPP figures.
with economies as (
  select
    iso3,
    year,
    case coalesce(getvariable('measure'), 'market')
      when 'ppp' then 1000 * max(value) filter (indicator = 'PPPGDP') / max(value) filter (indicator = 'LP')
      else max(value) filter (indicator = 'NGDPDPC')
    end as per_head,
    max(status) filter (indicator = 'NGDPD') as status
  from imf_weo_2025_10
  group by iso3, year
),
leader as (select year, per_head as us_per_head from economies where iso3 = 'USA')
select iso3, year, per_head, 100 * per_head / us_per_head as percent_of_us, status
from economies join leader using (year)
where list_contains(coalesce(getvariable('economies'), ['CHN', 'USA', 'KOR']), iso3)
order by iso3, year
