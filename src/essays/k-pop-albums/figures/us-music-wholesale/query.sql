-- Recorded music in the United States at wholesale, by group of formats: million dollars of the year. These are what
-- labels were paid. The retail tables (riaa_us_music, riaa_us_music_later) give what shoppers paid; the two are never
-- put together.
select
  format_group,
  year,
  wholesale_value_million_usd as dollars
from riaa_us_music_wholesale
where list_contains(coalesce(getvariable('groups'), ['vinyl', 'cd', 'downloads']), format_group)
order by format_group, year
