-- What published projections expected, and what has happened since, by the World Bank's edition of July 2026: mean rates
-- in percent a year, by economy. Three kinds of pace are told apart:
--   stated   real growth that an outlook states for a span of years, against real growth in those of them that have come;
--   sizes    the pace between the first two sizes of one projection at purchasing power, against real growth since;
--   dollars  the pace from the World Bank's size in the year of a projection's dollars to its first size, both in those
--            dollars, against that of GDP in dollars, which the deflator of the United States brings to the same year.
-- No actual rate where no year of the span has come, where one of them is missing, or where sizes in dollars stand on two
-- series: `step` is the first year of the new one (data/series-breaks).
with ends as (
  select max(year) as last_year from world_bank_2026_07
),
stated as (
  select
    projection,
    publisher_en,
    publisher_ko,
    published,
    measure as kind,
    iso3,
    scenario,
    from_year,
    to_year,
    growth as pace
  from long_run_growth, ends
  qualify from_year = min(from_year) over (partition by projection, iso3, scenario)
),
sized as (
  select
    projection,
    publisher_en,
    publisher_ko,
    published,
    measure,
    iso3,
    year,
    trillion,
    row_number() over (partition by projection, iso3 order by year) as place,
    lead(year) over (partition by projection, iso3 order by year) as next_year,
    lead(trillion) over (partition by projection, iso3 order by year) as next_trillion
  from long_run_projections
  where iso3 <> 'WLD'
),
sizes as (
  select
    projection,
    publisher_en,
    publisher_ko,
    published,
    'sizes' as kind,
    iso3,
    'baseline' as scenario,
    year + 1 as from_year,
    next_year as to_year,
    100 * ((next_trillion / trillion) ** (1.0 / (next_year - year)) - 1) as pace
  from sized, ends
  where place = 1 and measure like 'ppp-%' and next_year is not null and year < last_year
),
dollars as (
  select
    sized.projection,
    publisher_en,
    publisher_ko,
    published,
    'dollars' as kind,
    sized.iso3,
    'baseline' as scenario,
    base.year + 1 as from_year,
    sized.year as to_year,
    100 * ((trillion / (base.gdp_usd / 1e12)) ** (1.0 / (sized.year - base.year)) - 1) as pace
  from sized
  join world_bank_2026_07 as base
    on base.iso3 = sized.iso3 and sized.measure = 'usd-' || base.year
  where place = 1
),
expected as (
  select * from stated
  union all
  select * from sizes
  union all
  select * from dollars
),
prices as (
  select year, sum(ln(1 + deflator_growth / 100)) over (order by year) as log_price
  from world_bank_2026_07
  where iso3 = 'USA'
),
moves as (
  select now.iso3, now.year, ln(1 + now.real_growth / 100) as real_move,
    ln(now.gdp_usd) - prices.log_price
    - lag(ln(now.gdp_usd) - prices.log_price) over (partition by now.iso3 order by now.year) as dollar_move
  from world_bank_2026_07 as now
  join prices using (year)
),
happened as (
  select
    expected.projection,
    expected.iso3,
    expected.scenario,
    count(*) as years,
    count(case when kind = 'dollars' then dollar_move else real_move end) as known,
    100 * (exp(avg(case when kind = 'dollars' then dollar_move else real_move end)) - 1) as actual
  from expected
  join moves on moves.iso3 = expected.iso3 and moves.year between from_year and to_year
  group by expected.projection, expected.iso3, expected.scenario
),
steps as (
  select iso3, first_year as step from series_breaks where dataset = 'world-bank-2026-07' and has_step
)
select
  expected.*,
  least(last_year, to_year) as actual_to,
  round(
    case when known = least(last_year, to_year) - from_year + 1 and steps.step is null then actual end, 6
  ) as actual,
  steps.step
from expected
cross join ends
left join happened using (projection, iso3, scenario)
left join steps
  on kind = 'dollars' and steps.iso3 = expected.iso3 and steps.step between from_year and least(last_year, to_year)
order by published desc, projection, from_year, case scenario when 'baseline' then 0 when 'pessimistic' then 1 else 2 end, pace desc, iso3
