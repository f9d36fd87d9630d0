-- Physical albums in the top 400 of the Gaon chart (Circle since 2022), in copies. The chart is added up over weeks
-- 1–50, over first halves and over full years: only equal parts of the year may be compared. The title speaks of the
-- first part chosen (is_lead). Beside copies stand what is drawn, millions, and what is written over the columns: millions in English,
-- 만 in Korean.
with counts as (
  select
    *,
    case period when 'weeks 1-50' then 1 when 'first half' then 2 else 3 end as place
  from circle_korea_albums
  where scope = 'top 400'
    and period <> 'January-November'
    and list_contains(coalesce(getvariable('periods'), ['weeks 1-50', 'first half']), period)
)
select
  year,
  period,
  copies,
  exactness,
  confidence,
  place = min(place) over () as is_lead,
  copies / 1e6 as millions,
  printf('%.1f', copies / 1e6) as written_en,
  format('{:,}', round(copies / 1e4)::integer) as written_ko
from counts
order by place, year
