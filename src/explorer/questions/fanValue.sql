with vitrue as (select id, value from articles_2011_kpis where model = 'fan-value')
select
  max(value) filter (id = 'vitrue-fans') * max(value) filter (id = 'vitrue-posts') * max(value) filter (id = 'vitrue-days') as impressions_a_month,
  max(value) filter (id = 'vitrue-impressions') as impressions_printed,
  max(value) filter (id = 'vitrue-impressions') / 1000 * max(value) filter (id = 'vitrue-cpm') as dollars_a_month,
  max(value) filter (id = 'vitrue-monthly') as dollars_printed
from vitrue
