-- The loop by which a feed learns, as the 2020 article explains it: an arrow a row, from a cause to its effect, each a
-- step on a grid of two columns and three lines counted from the top. Nothing is measured, so no table is asked but
-- the article's, for the source.
with steps as (
  from (values
    ('signals', 'Many reactions to short clips', '짧은 영상마다 쌓이는 반응', 1, 1),
    ('taste', 'A clearer picture of the viewer’s taste', '뚜렷해지는 시청자 취향', 2, 1),
    ('choice', 'A better choice of the next clip', '취향에 더 맞는 다음 영상', 2, 2),
    ('session', 'A longer visit', '길어지는 이용 시간', 1, 2),
    ('creators', 'Viewers for creators without followers', '팔로어 없는 제작자도 조회 수 확보', 2, 3),
    ('supply', 'More clips to choose from', '고를 수 있는 영상 증가', 1, 3)
  ) as steps(id, name_en, name_ko, across, down)
),
arrows as (
  from (values
    (1, 'signals', 'taste'),
    (2, 'taste', 'choice'),
    (3, 'choice', 'session'),
    (4, 'session', 'signals'),
    (5, 'choice', 'creators'),
    (6, 'creators', 'supply'),
    (7, 'supply', 'choice')
  ) as arrows(place, cause, effect)
)
select
  arrows.place,
  cause.name_en as cause_en,
  cause.name_ko as cause_ko,
  effect.name_en as effect_en,
  effect.name_ko as effect_ko,
  cause.across as cause_across,
  cause.down as cause_down,
  effect.across as effect_across,
  effect.down as effect_down
from arrows
join steps as cause on cause.id = arrows.cause
join steps as effect on effect.id = arrows.effect
where exists (from article_2020_bytedance where id = 'tt-session')
order by arrows.place
