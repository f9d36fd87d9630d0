-- Where each edition of the IMF's World Economic Outlook saw China's ratio to US GDP going, at market exchange rates:
-- per edition its last actual year ('start') and its projections; and the actual years as the newest edition has them.
-- The editions before October 2020 are bundled without levels and cannot be drawn.
with ratios as (
  select
    edition,
    year,
    100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio,
    bool_and(status = 'actual') as is_actual
  from imf_weo_editions
  where indicator = 'NGDPD'
  group by edition, year
),
starts as (select edition, max(year) as start from ratios where is_actual group by edition)
select edition, year, ratio, 'actual' as kind
from ratios
where is_actual and edition = (select max(edition) from ratios)
union all
select edition, year, ratio, case when year = start then 'start' else 'projection' end
from ratios join starts using (edition)
where
  year >= start
  and list_contains(
    coalesce(
      getvariable('editions'),
      ['2020-10', '2021-04', '2021-10', '2022-04', '2022-10', '2023-04', '2023-10', '2024-04', '2024-10', '2025-04', '2025-10']
    ),
    edition
  )
order by edition, year, kind
