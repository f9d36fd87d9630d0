-- Where each edition of the IMF's World Economic Outlook saw China's ratio to US GDP going, at market exchange rates:
-- per edition its last actual year ('start') and its projections; and the actual years as the newest edition has them.
-- Editions that are bundled without levels cannot be drawn: `first_edition` is the first that has them. `is_newest`
-- marks the newest of the chosen editions, `is_end` the last year that an edition projects. A level without a mark, as
-- those of April 2026 up to 2025, is none that the edition projects.
with ratios as (
  select
    edition,
    year,
    100 * max(value) filter (iso3 = 'CHN') / max(value) filter (iso3 = 'USA') as ratio,
    bool_and(status is distinct from 'projection') as is_actual
  from imf_weo_editions
  where indicator = 'NGDPD'
  group by edition, year
),
starts as (select edition, max(year) as start from ratios where is_actual group by edition),
chosen as (
  select
    edition,
    year,
    ratio,
    case when year = start then 'start' else 'projection' end as kind,
    edition = max(edition) over () as is_newest,
    year = max(year) over (partition by edition) as is_end
  from ratios join starts using (edition)
  where
    year >= start
    and list_contains(coalesce(getvariable('editions'), (select list(distinct edition) from starts)), edition)
),
told as (
  select edition, year, ratio, 'actual' as kind, false as is_newest, false as is_end
  from ratios
  where is_actual and edition = (select max(edition) from ratios)
  union all
  select * from chosen
)
select
  *,
  strftime(strptime(edition, '%Y-%m'), '%b ’%y') as short_en,
  strftime(strptime(edition, '%Y-%m'), '%y년 %-m월') as short_ko,
  (select min(edition) from starts) as first_edition
from told
order by edition, year, kind
