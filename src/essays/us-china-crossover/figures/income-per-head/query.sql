-- GDP per head in dollars and as a percentage of the US figure, at market exchange rates ('market') or at purchasing
-- power parity ('ppp'): GDP of the IMF's edition of April 2026 over its population. That edition marks its projections;
-- what comes before them counts as actual.
with economies as (
  select
    iso3,
    year,
    case coalesce(getvariable('measure'), 'market')
      when 'ppp' then 1000 * gdp_ppp_bn / population_million
      else 1000 * gdp_usd_bn / population_million
    end as per_head,
    coalesce(levels.status, 'actual') as status
  from imf_weo_2026_04 as levels
  join imf_weo_deflators_population_2026_04 using (iso3, year)
),
leader as (select year, per_head as us_per_head from economies where iso3 = 'USA')
select iso3, year, per_head, 100 * per_head / us_per_head as percent_of_us, status
from economies join leader using (year)
where list_contains(coalesce(getvariable('economies'), ['CHN', 'USA', 'KOR']), iso3)
order by iso3, year
