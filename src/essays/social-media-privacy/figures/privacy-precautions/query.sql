-- How many of the seven precautions of 2011 control what: posts, their audience, forms, and what a service records by itself.
select controls, count(place) as precautions
from (values ('posts', 1), ('audience', 2), ('forms', 3), ('records', 4)) as kinds (controls, rank)
left join privacy_precautions using (controls)
group by controls, rank
order by rank
