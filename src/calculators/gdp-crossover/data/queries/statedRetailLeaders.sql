-- Who leads in retail sales, as the 2020 article stated it year by year from eMarketer's forecast; no levels.
select year, iso3 as leader
from article_2020
where measure = 'retail_leader'
order by year
