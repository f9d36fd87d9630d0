select countryiso3code as iso3, country_name as country, date::integer as year, value::double::bigint as population
from raw
where value is not null
order by iso3, year
