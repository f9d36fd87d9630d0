import type { Bilingual } from "../../language/language.ts";
import type { KpiGroup } from "./kpi.ts";

/** The words of the frame around every calculator. */
export const kpiWords = {
  en: {
    reset: "Back to the example",
    more: "What it takes, and where it comes from",
    domain: "Takes",
    source: "From",
    slip: "As printed",
    still: "Shown with its worked example. With scripts on, every number can be changed.",
    bars: "The quantities as bars from zero",
    stale: "The results below are still those from before.",
  },
  ko: {
    reset: "예시로 되돌리기",
    more: "조건과 출처",
    domain: "조건",
    source: "출처",
    slip: "적힌 값",
    still: "예시로 계산한 결과다. 스크립트를 켜면 모든 숫자를 바꿀 수 있다.",
    bars: "0에서 시작하는 막대로 견준 값",
    stale: "아래 결과는 그전 값 그대로다.",
  },
} satisfies Bilingual<Record<string, string>>;

export const groupNames: Readonly<Record<KpiGroup, Bilingual>> = {
  support: { en: "Answering", ko: "응대" },
  opinion: { en: "What people say", ko: "사람들의 말" },
  exposure: { en: "Who could have seen it", ko: "볼 수 있었던 사람" },
  engagement: { en: "What people do", ko: "사람들의 행동" },
  money: { en: "What it costs and brings", ko: "비용과 수익" },
  product: { en: "Inside the product", ko: "제품 안에서" },
};
