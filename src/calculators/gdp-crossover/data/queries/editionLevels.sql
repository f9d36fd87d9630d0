-- What each IMF edition that has levels said about China and the United States, 2015 and later: billion dollars at
-- market rates (market) and at purchasing power (ppp), real growth in percent.
select
  edition,
  iso3,
  year,
  max(value) filter (where indicator = 'NGDPD') as market,
  max(value) filter (where indicator = 'PPPGDP') as ppp,
  max(value) filter (where indicator = 'NGDP_RPCH') as growth
from imf_weo_editions
where edition >= '2020-10'
group by edition, iso3, year
order by edition, iso3, year
