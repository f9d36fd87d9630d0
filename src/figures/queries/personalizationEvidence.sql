-- Every number in two texts on personalization, and what became of the search for its source; both languages in a cell.
select
  id,
  value,
  unit,
  trace,
  origin,
  claim_en || ' · ' || claim_ko as claim,
  finding_en || ' · ' || finding_ko as finding
from personalization_evidence
where coalesce(getvariable('origin'), 'both') in ('both', origin)
order by list_position(['traced', 'own-count', 'contradicted', 'not-found', 'no-source'], trace), origin, left(id, 5), value, id
