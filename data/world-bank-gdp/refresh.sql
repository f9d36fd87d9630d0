select countryiso3code as iso3, country_name as country, date::integer as year, value::double as gdp_usd
from raw
where value is not null
order by iso3, year
