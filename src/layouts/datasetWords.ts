import type { Bilingual } from "../language/language.ts";

/** The words of the list of datasets. */
export const datasetWords = {
  en: {
    title: "Data",
    lead: "Every table used in the essays, calculators and notebooks, with source, edition, licence, columns and units. Download any of them as CSV, JSON or Parquet.",
    search: "Search the data",
    count: "{count} datasets",
    others: "For calculators and notebooks",
    confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
    next: "next edition: ",
    former: (count: number) => `Former editions (${count})`,
  },
  ko: {
    title: "데이터",
    lead: "에세이와 계산기, 분석 노트에 쓴 표를 모두 모았다. 이름에 나오는 ‘원문’은 에세이의 출발점이 된 글이다. 출처, 판, 이용 조건, 열과 단위를 함께 실었으며 CSV·JSON·Parquet으로 내려받을 수 있다.",
    search: "데이터 찾기",
    count: "데이터셋 {count}개",
    others: "계산기와 분석 노트에 쓰는 데이터",
    confidence: { high: "신뢰도 높음", medium: "신뢰도 중간", low: "신뢰도 낮음" },
    next: "다음 판: ",
    former: (count: number) => `이전 판 ${count}개`,
  },
} satisfies Bilingual<unknown>;
