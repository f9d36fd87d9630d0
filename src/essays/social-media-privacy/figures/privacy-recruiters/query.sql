-- What US recruiters did with online information about candidates, and what the post of 2011 made of it.
select act, said_by, act_en, act_ko, share, year, confidence
from recruiters_online
order by said_by desc, share desc
