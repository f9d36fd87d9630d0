import type { Bilingual } from "../../language/language.ts";

/** The words around all KPI calculators. */
export const kpiPageWords = {
  en: {
    title: "KPI calculators",
    lead: "The measures in the essays on social media and on hyper-personalization: each with its formula, an example and fields for your own numbers.",
    keep: "What you type is kept in the page’s address, so you can share it as a link. 0 out of 0 counts as no data, not as 0% or 100%.",
    contents: "Calculators by subject",
    find: "Find a calculator",
    found: "{count} of {all} calculators",
  },
  ko: {
    title: "지표 계산기",
    lead: "소셜 미디어 지표와 초개인화 에세이에 나오는 지표를 직접 계산해 볼 수 있다. 지표마다 식과 예시가 있고 숫자를 바꾸어 넣으면 된다. 설명에 나오는 ‘원문’은 에세이의 출발점이 된 글이다.",
    keep: "입력한 값은 주소에 남아 링크로 공유할 수 있다. 쉼표를 넣거나 만, 억, 조로 적어도 된다. 0건 가운데 0건은 0%나 100%가 아니라 자료 없음으로 본다.",
    contents: "분야별 계산기",
    find: "계산기 찾기",
    found: "계산기 {all}개 가운데 {count}개",
  },
} satisfies Bilingual<unknown>;
