-- Every economy with a GDP series: its names, currency and region.
select iso3, name_en, article_en, short_en, name_ko, currency_en, currency_ko, region, region_en, region_ko
from world_bank_economies
order by iso3
