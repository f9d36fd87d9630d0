-- The value of a fan as an advertising equivalent (Vitrue, 2010), step by step: for the number of fans chosen, for a
-- million, and as the 2011 article printed it. Impressions = fans · posts a day · days · view rate; a month = impressions / 1000 · CPM;
-- a year = 12 months; the last step divides by the fans.
with given as (
  select
    max(value) filter (id = 'vitrue-posts') * max(value) filter (id = 'vitrue-days') as posts_a_month,
    max(value) filter (id = 'vitrue-months') as months
  from articles_2011_kpis
),
pages as (
  select 'chosen' as chain, coalesce(getvariable('fans'), 10000)::double as fans
  union all
  select 'million', 1000000
),
sums as (
  select
    chain, fans, months,
    fans * posts_a_month * coalesce(getvariable('view_rate'), 100) / 100 as impressions,
    coalesce(getvariable('cpm'), 5)::double as cpm
  from pages, given
),
steps as (
  select chain, 1 as place, 'fans' as step, fans as value from sums
  union all
  select chain, 2, 'impressions', impressions from sums
  union all
  select chain, 3, 'month', impressions / 1000 * cpm from sums
  union all
  select chain, 4, 'year', impressions / 1000 * cpm * months from sums
  union all
  select chain, 5, 'per-fan', impressions / 1000 * cpm * months / fans from sums
  union all
  select 'printed', place, step, value
  from articles_2011_kpis
  join (values
    (1, 'fans', 'vitrue-fans'), (2, 'impressions', 'vitrue-impressions'), (3, 'month', 'vitrue-monthly'),
    (4, 'year', 'vitrue-annual'), (5, 'per-fan', 'vitrue-per-fan')
  ) as printed(place, step, id) using (id)
)
select chain, place, step, value from steps order by chain, place
