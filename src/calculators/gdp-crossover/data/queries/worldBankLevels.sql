-- GDP at market exchange rates in billion current dollars, from 1995 on, for single economies.
select iso3, year, gdp_usd / 1e9 as market
from world_bank_gdp
where iso3 <> 'WLD' and year >= 1995
order by iso3, year
