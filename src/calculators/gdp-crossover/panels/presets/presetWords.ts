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
      name: "Growth 5.0% and 2.5%",
      sentence:
        "From the latest figures, with the growth rates of the second of the four cases in a Korean blog article of June 2020: 5% for China and 2.5% for America. Prices and the exchange rate stay as they are.",
    },
    "article-6": {
      name: "2020 article: China 6%",
      sentence:
        "The fast case of a Korean blog article of June 2020: China grows 6% a year from 2022, after the IMF’s rates of June 2020 for 2020 and 2021.",
    },
    "article-5": {
      name: "2020 article: China 5%",
      sentence:
        "The second of the four cases of the Korean blog article of June 2020: China grows 5% a year from 2022.",
    },
    "article-45": {
      name: "2020 article: China 4.5%",
      sentence: "The third case of the Korean blog article of June 2020: China grows 4.5% a year from 2022.",
    },
    "article-4": {
      name: "2020 article: China 4%",
      sentence: "The slow case of the Korean blog article of June 2020: China grows 4% a year from 2022.",
    },
    imf: {
      name: "IMF projection, April 2026",
      sentence:
        "Growth, prices and exchange rate as the IMF projects them on average from 2025 to 2031, and the same afterwards.",
    },
    "prices-2021": {
      name: "Prices and yuan as in 2021–2025",
      sentence:
        "Growth of 5% and 2.5%, with prices and the yuan moving on as they did from 2021 to 2025: prices {cp} and {lp} a year, the yuan {fx}.",
    },
    "japan-fade": {
      name: "China slows as Japan did",
      sentence:
        "China’s growth falls from 5% towards {cgEnd} a year, Japan’s average from 1995 to 2025, closing half of the gap every ten years.",
    },
    "economist-2010": {
      name: "The Economist’s assumptions, 2010",
      sentence:
        "The magazine’s assumptions of December 2010: growth of 7.75% and 2.5%, prices 4% and 1.5%, the yuan rising 3% a year. Its answer was 2019.",
    },
    ppp: {
      name: "IMF growth, by purchasing power",
      sentence:
        "The same two economies measured by what money buys at home. By the IMF’s data of April 2026, China is already ahead.",
    },
    "india-japan": {
      name: "India and Japan, IMF growth",
      sentence: "India grows {cg} and Japan {lg} a year, the averages that the IMF projects for 2025 to 2031.",
    },
    retail: {
      name: "Retail sales, both growing 3.7%",
      sentence: "Retail sales instead of GDP, from the sales of 2025, both growing at their rate of 2025.",
    },
  },
  ko: {
    today: {
      name: "성장률 5.0%와 2.5%",
      sentence:
        "최신 자료에서 출발해 2020년 한국 블로그 글(원문)이 든 네 경우 가운데 하나(중국 5%, 미국 2.5%)를 적용한다. 물가와 환율은 그대로 둔다.",
    },
    "article-6": {
      name: "2020년 원문(한국 블로그 글): 중국 6%",
      sentence:
        "원문의 6% 시나리오. 2020년과 2021년은 IMF 2020년 6월 전망을 쓰고 2022년부터 중국이 해마다 6% 성장한다.",
    },
    "article-5": {
      name: "2020년 원문: 중국 5%",
      sentence: "원문의 5% 시나리오. 중국이 2022년부터 해마다 5% 성장한다.",
    },
    "article-45": {
      name: "2020년 원문: 중국 4.5%",
      sentence: "원문의 4.5% 시나리오. 중국이 2022년부터 해마다 4.5% 성장한다.",
    },
    "article-4": {
      name: "2020년 원문: 중국 4%",
      sentence: "원문의 4% 시나리오. 중국이 2022년부터 해마다 4% 성장한다.",
    },
    imf: {
      name: "IMF 2026년 4월 전망",
      sentence: "성장률과 물가, 환율이 IMF가 내다본 2025~2031년 평균대로 움직이고 그 뒤에도 이어진다.",
    },
    "prices-2021": {
      name: "물가와 환율이 2021~2025년과 같다면",
      sentence: "성장률은 5%와 2.5%. 2021~2025년의 물가(연 {cp}와 {lp})와 위안화(연 {fx}) 흐름이 계속된다.",
    },
    "japan-fade": {
      name: "중국 성장이 일본처럼 둔화한다면",
      sentence:
        "중국 성장률이 5%에서 일본의 1995~2025년 평균인 연 {cgEnd} 쪽으로 낮아진다. 10년마다 남은 차이가 절반으로 줄어든다.",
    },
    "economist-2010": {
      name: "이코노미스트의 2010년 가정",
      sentence:
        "2010년 12월 이코노미스트의 가정. 성장률 7.75%와 2.5%, 물가 4%와 1.5%, 위안화 연 3% 절상. 당시 답은 2019년이었다.",
    },
    ppp: {
      name: "IMF 성장률, 구매력 기준",
      sentence: "두 경제를 각 나라 안에서 살 수 있는 양으로 비교한다. IMF 2026년 4월 자료로는 중국이 이미 앞서 있다.",
    },
    "india-japan": {
      name: "인도와 일본, IMF 성장률",
      sentence: "IMF가 내다본 2025~2031년 평균대로 인도가 해마다 {cg}, 일본이 {lg} 성장한다.",
    },
    retail: {
      name: "소매판매, 둘 다 3.7% 증가",
      sentence: "GDP 대신 소매판매로 비교한다. 2025년 판매액에서 출발해 두 나라 모두 2025년 증가율이 이어진다.",
    },
  },
};
