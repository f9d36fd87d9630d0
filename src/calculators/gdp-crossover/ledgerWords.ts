import type { Bilingual } from "../../language/language.ts";

/** Korean names of those who made forecasts. */
export const ledgerHouses: Readonly<Record<string, string>> = {
  "Goldman Sachs": "골드만삭스",
  "Goldman Sachs Asset Management (Jim O'Neill)": "골드만삭스자산운용(짐 오닐)",
  "Goldman Sachs (Daly and Gedminas)": "골드만삭스(데일리·게드미나스)",
  "The Economist (interactive chart)": "이코노미스트(대화형 차트)",
  "The Economist (update)": "이코노미스트(갱신)",
  "Cebr WELT 2014": "Cebr 2014년판",
  "Cebr WELT 2015": "Cebr 2015년판",
  "Cebr WELT 2016": "Cebr 2016년판",
  "Cebr WELT 2020": "Cebr 2020년판",
  "Cebr WELT 2021": "Cebr 2021년판",
  "Cebr WELT 2022": "Cebr 2022년판",
  "Cebr WELT 2023": "Cebr 2023년판",
  "Cebr WELT 2024": "Cebr 2024년판",
  "Happist blog": "해피스트 블로그",
  "Capital Economics": "캐피털이코노믹스",
  "Bloomberg Economics": "블룸버그이코노믹스",
};

/** Assumptions of the forecasts in Korean, by forecaster and month. */
export const ledgerAssumptions: Readonly<Record<string, string>> = {
  "Goldman Sachs 2005-12": "앞선 연구보다 빠르다고 전해졌다",
  "The Economist (interactive chart) 2010-12":
    "중국 실질 7.75%, 미국 실질 2.5%. 물가 4%와 1.5%, 위안화 연 3% 절상. 중국이 5%면 2022년",
  "Goldman Sachs 2011-01": "세기 중반 중국이 미국보다 50% 넘게 크다",
  "Goldman Sachs Asset Management (Jim O'Neill) 2011-11": "저서 ‘그로스 맵’",
  "The Economist (update) 2014-08": "중국 실질 7%(2010년대 남은 기간), 중국 물가 3%",
  "Cebr WELT 2015 2014-12": "2016년판 보도자료가 되돌아본 해",
  "Cebr WELT 2016 2015-12": "성장 둔화와 위안화 약세",
  "Cebr WELT 2020 2019-12": "다음 판의 ‘지난해보다 꼬박 5년 이른 2028년’에서 거꾸로 셈했다",
  "EIU 2020-05": "중국 2020~2030년 연 4.3%, 2031~2050년 2.0%. 시장환율",
  "Happist blog 2020-06":
    "중국 6%/5%/4.5%/4%, 미국 2.5%. 14조 2,000억 달러와 21조 2,000억 달러에 2020~2021년 IMF 성장률 적용",
  "JCER 2020-12": "기본 시나리오 2029년, 팬데믹이 나빠지면 2028년",
  "Cebr WELT 2021 2020-12":
    "중국 2021~2025년 연 5.7%, 2026~2030년 4.5%. 미국 2022~2024년 연 1.9%, 그 뒤 1.6%. 달러 기준",
  "EIU 2021-05": "중국 2021~2030년 연 4.4%, 2031~2050년 2.1%. 시장환율",
  "EIU 2021-06": "한 해 전에는 2029년",
  "JCER 2021-12": "중국 2035년 3.0%. 2056년까지 미국이 되찾는다",
  "Cebr WELT 2022 2021-12": "달러 기준",
  "Goldman Sachs (Daly and Gedminas) 2022-12": "정점에서도 중국은 미국보다 14% 클 뿐이다",
  "JCER 2022-12": "중국 2035년 2.2%. 그해 미국 명목 GDP의 87%",
  "Cebr WELT 2023 2022-12": "앞 판은 2030년",
  "Capital Economics 2023-01": "2035년 미국의 90%까지 갔다가 다시 뒤처진다",
  "Bloomberg Economics 2023-09":
    "중국 2030년 3.5%, 2050년 약 1%(예전에는 4.3%와 1.6%). 미국 2022~2023년 1.7%, 2050년 1.5%. 근소하게 앞선 뒤 다시 뒤처진다",
};

const en = {
  paths: "Paths against the years that have arrived",
  pathsHelp:
    "Choose a path to see it against the actual ratio. Errors are the path less the actual, in points of the ratio, over the forecast years up to {year}.",
  path: "Path",
  made: "Made",
  basis: "Rested on",
  years: "Years",
  bias: "Mean error",
  absolute: "Mean absolute error",
  crossing: "Crossing",
  pending: "none arrived",
  beyond: "beyond its years",
  show: "Show",
  actual: "Actual",
  points: "{value}",
  forecasts: "Published years of crossing",
  who: "Who",
  named: "Year named",
  assumptions: "Assumptions on record",
  verdict: "So far",
  missed: "Did not happen: {ratio}% of US GDP in {year}.",
  open: "Open: {left} years left after {year}; the ratio stood at {ratio}%.",
  notRefuted: "Not refuted: {ratio}% in {year}.",
  noPath: "Choose a path in the table.",
  chartMeasure: "China’s GDP as a percentage of US GDP at market exchange rates",
};
const ko: typeof en = {
  paths: "이미 지나간 해와 견준 경로",
  pathsHelp:
    "경로를 고르면 실제 비율과 나란히 그린다. 오차는 경로의 비율에서 실제 비율을 뺀 %포인트이며, {year}년까지 지나간 해만 따졌다.",
  path: "경로",
  made: "나온 때",
  basis: "바탕",
  years: "지난 해",
  bias: "평균 오차",
  absolute: "평균 절대오차",
  crossing: "순위가 바뀌는 해",
  pending: "아직 없음",
  beyond: "전망 기간 밖",
  show: "보기",
  actual: "실제",
  points: "{value}",
  forecasts: "발표된 추월 시점",
  who: "누가",
  named: "전망한 해",
  assumptions: "기록된 가정",
  verdict: "지금까지",
  missed: "맞지 않았다. {year}년 비율은 {ratio}%.",
  open: "{year}년에서 {left}년 남았다. 그해 비율은 {ratio}%.",
  notRefuted: "아직 어긋나지 않았다. {year}년 비율은 {ratio}%.",
  noPath: "표에서 경로를 고르면 된다.",
  chartMeasure: "시장환율 기준 중국 GDP의 미국 대비 비율",
};
export const ledgerWords: Bilingual<typeof en> = { en, ko };
