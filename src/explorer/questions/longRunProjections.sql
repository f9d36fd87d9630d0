select
  publisher_en as publisher,
  year,
  rank() over (partition by projection, year order by trillion desc) as rank,
  name_en as economy,
  trillion
from long_run_projections join world_bank_economies using (iso3)
where year >= 2050
order by publisher, year, rank
