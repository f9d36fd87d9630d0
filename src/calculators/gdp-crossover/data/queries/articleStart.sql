-- Where the 2020 article started: GDP of 2019 in billion dollars, and the growth it took from the IMF for 2020 and
-- 2021, in percent.
select iso3, measure, year, value
from article_2020
where topic = 'gdp' and measure in ('gdp', 'gdp_growth') and iso3 in ('CHN', 'USA')
order by iso3, measure, year
