-- The days from the kitchen video to the apology, April 2009. open_answer: whether the company answered where people
-- were talking; head: how the drawing names the day.
select
  strftime(date, '%Y-%m-%d') as date, day, step, event_en, event_ko,
  step in ('apology', 'twitter') as open_answer,
  strftime(date, '%-d %B') || chr(10) || 'day ' || day as head_en,
  month(date) || '월 ' || day(date) || '일' || chr(10) || if(day = 0, '첫날', day || '일 뒤') as head_ko
from dominos_april_2009
order by day, id desc
