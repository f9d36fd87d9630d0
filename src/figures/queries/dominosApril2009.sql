-- The days from the kitchen video to the apology, April 2009.
select strftime(date, '%Y-%m-%d') as date, day, step, event_en, event_ko
from dominos_april_2009
order by day, id desc
