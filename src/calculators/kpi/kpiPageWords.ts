import type { Bilingual } from "../../language/language.ts";

/** The words around all KPI calculators. */
export const kpiPageWords = {
  en: {
    title: "KPI calculators",
    lead: "Every measure of the social media and marketing essays as a small form: the formula, a worked example, and your own numbers in both.",
    keep: "What you type stays in the address, so a link carries it. Numbers may be grouped by commas. Zero of zero is no data, never 0% and never 100%.",
  },
  ko: {
    title: "지표 계산기",
    lead: "소셜 미디어와 마케팅 에세이에 나오는 모든 지표를 작은 계산기로 만들었다. 식과 예시가 있고, 자기 숫자를 넣어 볼 수 있다.",
    keep: "적어 넣은 값은 주소에 남으므로 링크로 그대로 전할 수 있다. 쉼표를 넣어도 되고 만, 억, 조로 적어도 된다. 0 중의 0은 자료 없음이지 0%도 100%도 아니다.",
  },
} satisfies Bilingual<unknown>;
