select origin, trace, count(*) as claims
from personalization_evidence
group by origin, trace
order by origin, claims desc, trace
