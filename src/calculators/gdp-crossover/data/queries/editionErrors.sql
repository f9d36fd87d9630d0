-- How far the IMF's editions from October 2020 on were off, by how many years ahead: projected log ratio of China to
-- the United States at market rates less the one now known (World Bank, July 2026), in log points.
-- `bias` above 0: the projected ratio was too high.
with projected as (
  select
    edition,
    year,
    100 * ln(max(value) filter (where iso3 = 'CHN') / max(value) filter (where iso3 = 'USA')) as log_ratio
  from imf_weo_editions
  where indicator = 'NGDPD' and edition between '2020-10' and '2025-04'
  group by edition, year
),
known as (
  select
    year,
    100 * ln(max(gdp_usd) filter (where iso3 = 'CHN') / max(gdp_usd) filter (where iso3 = 'USA')) as log_ratio
  from world_bank_2026_07
  where iso3 in ('CHN', 'USA')
  group by year
)
select
  projected.year - left(edition, 4)::integer as ahead,
  count(*)::integer as errors,
  avg(projected.log_ratio - known.log_ratio) as bias,
  sqrt(avg((projected.log_ratio - known.log_ratio) ** 2)) as rmse
from projected
join known using (year)
where projected.year > left(edition, 4)::integer
group by ahead
order by ahead
