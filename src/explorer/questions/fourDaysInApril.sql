select date, day, step, event_en, event_ko
from dominos_april_2009
order by date, id
