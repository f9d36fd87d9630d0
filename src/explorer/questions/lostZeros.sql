select subject_en, english, korean, printed_korean, factor
from magnitude_slips
where status = 'slip'
order by factor desc, id
