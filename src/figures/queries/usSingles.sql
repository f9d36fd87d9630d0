-- Single tracks sold as downloads in the United States: millions of tracks, and million dollars at retail value.
select
  year,
  max(value) filter (measure = 'units') as units,
  max(value) filter (measure = 'value') as dollars
from riaa_us_music
where format = 'Download single'
group by year
order by year
