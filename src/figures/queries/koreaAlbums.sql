-- Physical albums in the top 400 of the Gaon chart (Circle since 2022), in copies. The chart is added up over weeks
-- 1–50, over first halves and over full years: only equal parts of the year may be compared.
select year, period, copies, exactness, confidence
from circle_korea_albums
where scope = 'top 400'
  and period <> 'January-November'
  and list_contains(coalesce(getvariable('periods'), ['weeks 1-50', 'first half']), period)
order by case period when 'weeks 1-50' then 1 when 'first half' then 2 else 3 end, year
