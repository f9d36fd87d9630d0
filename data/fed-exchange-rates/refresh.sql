select currency, iso3, country, year(observation_date::date) as year, rate::double as units_per_usd
from (unpivot raw on AEXCHUS, AEXINUS, AEXJPUS, AEXKOUS into name series value rate)
join (
  values
    ('AEXCHUS', 'CNY', 'CHN', 'China'),
    ('AEXINUS', 'INR', 'IND', 'India'),
    ('AEXJPUS', 'JPY', 'JPN', 'Japan'),
    ('AEXKOUS', 'KRW', 'KOR', 'South Korea')
) as names (series, currency, iso3, country) using (series)
order by currency, year
