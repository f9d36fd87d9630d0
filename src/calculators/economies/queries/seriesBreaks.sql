-- What is said of an economy whose GDP series was replaced, by the starting point that rests on the new one, and the first
-- year of the new series where the old one stands before it with a step between the two.
select
  iso3,
  case dataset when 'world-bank-2026-07' then 'wb-2026-07' when 'imf-weo-2026-04' then 'imf-2026-04' end as start,
  case when has_step then first_year end as step,
  text_en,
  text_ko
from series_breaks
order by iso3, start
