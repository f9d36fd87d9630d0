-- Digital orders as a percentage of Domino's US sales: the three statements of the company that the trade press reports.
-- label_at: where the value is written, past the arrow that tells a lower bound.
select
  fiscal_year, point, value as share, qualifier,
  case point when 'start' then 'start of ' when 'end' then 'end of ' else '' end || fiscal_year as when_en,
  fiscal_year || '년' || case point when 'start' then ' 초' when 'end' then ' 말' else '' end as when_ko,
  value + if(qualifier = 'more-than', 4, 0) as label_at
from dominos_stores_sales
where measure = 'digital_share'
order by fiscal_year, case point when 'start' then 1 when 'end' then 2 else 0 end
