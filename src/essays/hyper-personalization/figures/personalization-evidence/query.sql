-- Every number in two texts on personalization, and what became of the search for its source, in both languages.
select id, value, unit, trace, origin, claim_en, claim_ko, finding_en, finding_ko
from personalization_evidence
where coalesce(getvariable('origin'), 'both') in ('both', origin)
order by list_position(['traced', 'own-count', 'contradicted', 'not-found', 'no-source'], trace), origin, left(id, 5), value, id
