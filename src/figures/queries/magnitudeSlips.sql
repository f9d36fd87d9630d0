-- Numbers that lost powers of ten on the way from English into Korean magnitudes: what was meant, what was printed, and
-- the factor lost. Nothing in the text decides the last one.
select id, article, subject_en, subject_ko, english, korean, printed_korean, unit, intended, printed, factor, status
from magnitude_slips
order by status, intended / printed desc, intended desc
