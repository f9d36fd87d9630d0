-- Seconds of one session (October 2018) and minutes a day (2020) on four networks, as the 2020 article printed them.
select subject, measure, period, value, cited_source
from article_2020_bytedance
where measure in ('session_length', 'minutes_a_day')
order by measure desc, value desc
