import type { Bilingual } from "../../language/language.ts";
import type { KpiGroup } from "./kpi.ts";

/** The words of the frame around every calculator. */
export const kpiWords = {
  en: {
    reset: "Back to the example",
    more: "Limits and sources",
    domain: "Limits:",
    source: "Source:",
    slip: "As printed:",
    still: "This is the example. Turn on JavaScript to enter your own numbers.",
    bars: "The quantities as bars from zero",
    stale: "Below is the answer from before.",
  },
  ko: {
    reset: "예시로 되돌리기",
    more: "조건과 출처",
    domain: "조건:",
    source: "출처:",
    slip: "원문의 값:",
    still: "예시로 계산한 결과다. 스크립트를 켜면 숫자를 직접 넣을 수 있다.",
    bars: "0에서 시작하는 막대로 비교한 값",
    stale: "아래는 바로 앞의 답이다.",
  },
} satisfies Bilingual<Record<string, string>>;

export const groupNames: Readonly<Record<KpiGroup, Bilingual>> = {
  support: { en: "Customer support", ko: "고객 응대" },
  opinion: { en: "What people say", ko: "여론과 평판" },
  exposure: { en: "Reach and exposure", ko: "도달과 노출" },
  engagement: { en: "Engagement", ko: "참여" },
  money: { en: "Costs and returns", ko: "비용과 수익" },
  product: { en: "Product and testing", ko: "제품과 실험" },
};
