-- Digital orders as a percentage of Domino's US sales: the three statements of the company that the trade press reports.
select fiscal_year, point, value as share, qualifier
from dominos_stores_sales
where measure = 'digital_share'
order by fiscal_year, case point when 'start' then 1 when 'end' then 2 else 0 end
