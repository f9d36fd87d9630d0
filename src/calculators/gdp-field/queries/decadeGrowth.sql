-- Real growth of every economy in the last ten years of the World Bank's edition, percent, where it has all ten.
select iso3, year, real_growth as growth
from world_bank_2026_07
where year > (select max(year) - 10 from world_bank_2026_07) and real_growth is not null
qualify count(*) over (partition by iso3) = 10
order by iso3, year
