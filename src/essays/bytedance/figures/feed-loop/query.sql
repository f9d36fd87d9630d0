-- The loop by which a feed learns, as the 2020 article explains it: six steps on a grid of two columns and three lines,
-- and seven arrows from cause to effect, each drawn over the middle of its way. Only the length of a session is a
-- measured value; it is read from what the article printed. A bar in a name is a new line in the drawing.
with session as (
  select value as seconds from article_2020_bytedance where id = 'tt-session'
),
steps as (
  from (values
    (1, 'Many reactions|to short clips', '짧은 영상마다|쌓이는 반응', 0, 2),
    (2, 'A clearer picture|of the viewer’s taste', '뚜렷해지는|시청자 취향', 1, 2),
    (3, 'A better choice|of the next clip', '취향에 더 맞는|다음 영상', 1, 1),
    (4, 'A longer visit', '길어지는|이용 시간', 0, 1),
    (5, 'Viewers for creators|without followers', '팔로어 없는 제작자도|조회 수 확보', 1, 0),
    (6, 'More clips|to choose from', '고를 수 있는|영상 증가', 0, 0)
  ) as steps(place, name_en, name_ko, across, up)
),
causes as (
  from (values (1, 2), (2, 3), (3, 4), (4, 1), (3, 5), (5, 6), (6, 3)) as causes(place, leads_to)
)
select
  cause.place,
  replace(cause.name_en, '|', ' ') as cause_en,
  replace(cause.name_ko, '|', ' ') as cause_ko,
  replace(effect.name_en, '|', ' ') as effect_en,
  replace(effect.name_ko, '|', ' ') as effect_ko,
  if(row_number() over (partition by cause.place order by effect.place) = 1, replace(cause.name_en, '|', chr(10)), null) as written_en,
  if(row_number() over (partition by cause.place order by effect.place) = 1, replace(cause.name_ko, '|', chr(10)), null) as written_ko,
  cause.across,
  cause.up,
  cause.across + (effect.across - cause.across) * 0.36 as across_from,
  cause.across + (effect.across - cause.across) * 0.64 as across_to,
  cause.up + (effect.up - cause.up) * 0.28 as up_from,
  cause.up + (effect.up - cause.up) * 0.72 as up_to,
  seconds
from causes
join steps as cause using (place)
join steps as effect on effect.place = causes.leads_to
cross join session
order by cause.place, effect.place
