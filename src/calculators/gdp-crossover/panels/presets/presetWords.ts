import type { Bilingual } from "../../../../language/language.ts";

export interface PresetWords {
  readonly name: string;
  /** A sentence; `{cg}`, `{lg}`, `{cp}`, `{lp}`, `{fx}`, `{cgEnd}` are the preset's own rates. */
  readonly sentence: string;
}

/** Name and sentence of every preset, by id. */
export const presetWords: Bilingual<Readonly<Record<string, PresetWords>>> = {
  en: {
    today: {
      name: "5 and 2.5%",
      sentence:
        "From the newest level on record, with the article’s middle rates carried on, prices and the exchange rate unchanged.",
    },
    "article-6": {
      name: "2020 article: 6%",
      sentence: "The article’s fast path: China at 6% from 2022, after the IMF’s rates of June 2020 for 2020 and 2021.",
    },
    "article-5": { name: "2020 article: 5%", sentence: "The article’s middle path: China at 5% from 2022." },
    "article-45": { name: "2020 article: 4.5%", sentence: "The article’s third path: China at 4.5% from 2022." },
    "article-4": { name: "2020 article: 4%", sentence: "The article’s slow path: China at 4% from 2022." },
    imf: {
      name: "IMF, April 2026",
      sentence:
        "Growth, deflators and implied exchange rate as the IMF projects them on average from 2025 to 2031, carried on.",
    },
    "prices-2021": {
      name: "Prices as since 2021",
      sentence:
        "5 and 2.5% growth, with the price and currency moves of 2021 to 2025 going on: prices {cp} and {lp} a year, the yuan {fx}.",
    },
    "japan-fade": {
      name: "Japan’s fade",
      sentence:
        "China’s growth settles at the {cgEnd} a year that Japan averaged from 1995 to 2025, half of the way every ten years.",
    },
    "economist-2010": {
      name: "The Economist 2010",
      sentence:
        "The magazine’s assumptions of December 2010: 7.75 against 2.5% growth, prices 4 and 1.5%, the yuan up 3% a year. It answered 2019.",
    },
    ppp: {
      name: "Purchasing power",
      sentence:
        "The same economies measured by what money buys at home: by the edition of April 2026 the passing lies behind us.",
    },
    "india-japan": {
      name: "India and Japan",
      sentence: "India at {cg} and Japan at {lg}, the IMF’s average rates for 2025 to 2031.",
    },
    retail: {
      name: "Retail sales",
      sentence: "Shops instead of output: both countries at the retail growth of 2025, from that year’s sales.",
    },
  },
  ko: {
    today: {
      name: "5%와 2.5%",
      sentence: "가장 새로운 기록에서 출발해 2020년 글의 가운데 성장률을 이어 간다. 물가와 환율은 그대로 둔다.",
    },
    "article-6": {
      name: "2020년 글: 6%",
      sentence: "2020년 글의 빠른 경로. 2020년과 2021년은 IMF 2020년 6월 전망을 쓰고 2022년부터 중국이 6% 성장한다.",
    },
    "article-5": { name: "2020년 글: 5%", sentence: "2020년 글의 가운데 경로. 중국이 2022년부터 5% 성장한다." },
    "article-45": { name: "2020년 글: 4.5%", sentence: "2020년 글의 세 번째 경로. 중국이 2022년부터 4.5% 성장한다." },
    "article-4": { name: "2020년 글: 4%", sentence: "2020년 글의 느린 경로. 중국이 2022년부터 4% 성장한다." },
    imf: {
      name: "IMF 2026년 4월",
      sentence: "IMF가 2025년부터 2031년까지 내다본 평균 성장률과 물가, IMF 자료에 담긴 환율을 그 뒤로도 이어 간다.",
    },
    "prices-2021": {
      name: "2021년 이후 물가대로",
      sentence: "성장률은 5%와 2.5%. 2021~2025년의 물가(연 {cp}와 {lp})와 위안화(연 {fx}) 흐름이 계속된다.",
    },
    "japan-fade": {
      name: "일본의 감속",
      sentence: "중국 성장률이 일본의 1995~2025년 평균인 연 {cgEnd}까지 낮아진다. 10년마다 남은 차이가 절반으로 준다.",
    },
    "economist-2010": {
      name: "이코노미스트 2010",
      sentence:
        "2010년 12월 이코노미스트의 가정. 성장률 7.75%와 2.5%, 물가 4%와 1.5%, 위안화 연 3% 절상. 당시 답은 2019년이었다.",
    },
    ppp: {
      name: "구매력 기준",
      sentence: "같은 두 경제를 그 나라에서 살 수 있는 양으로 잰다. 2026년 4월판으로는 이미 지나간 일이다.",
    },
    "india-japan": { name: "인도와 일본", sentence: "IMF의 2025~2031년 평균대로 인도가 {cg}, 일본이 {lg} 성장한다." },
    retail: {
      name: "소매판매",
      sentence: "생산 대신 가게의 매출로 본다. 2025년 매출에서 출발해 두 나라 모두 2025년 증가율을 이어 간다.",
    },
  },
};
