select metric, period_start, value, unit, qualifier
from telehealth_us
order by metric, period_start, bound
