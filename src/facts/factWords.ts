import type { Bilingual } from "../language/language.ts";
import type { Comparison, Verdict } from "./fact.ts";
import type { Proof } from "./proof.ts";

/** What each verdict is called. */
export const verdictWords: Record<Verdict, Bilingual> = {
  corrected: { en: "Corrected", ko: "정정" },
  contradicted: { en: "Contradicted", ko: "근거와 불일치" },
  reproduced: { en: "Reproduced", ko: "계산 일치" },
  reported: { en: "Reported", ko: "출처 인용" },
  unverifiable: { en: "Unverifiable", ko: "확인 불가" },
  computed: { en: "From data, or calculated here", ko: "데이터에서 조회하거나 직접 계산한 값" },
};

/** What a number is called that nobody printed: by what it rests on. */
const computedWords: Record<string, Bilingual> = {
  sql: { en: "From data", ko: "데이터" },
  expression: { en: "Calculated here", ko: "직접 계산" },
  model: { en: "From a model", ko: "모형 계산" },
  claim: { en: "True", ko: "참" },
};

/** The word on a fact's stamp. */
export function stampWord({ verdict, ground, claim }: Pick<Proof, "verdict" | "ground" | "claim">): Bilingual {
  return verdict === "computed" ? (computedWords[claim ? "claim" : ground] as Bilingual) : verdictWords[verdict];
}

/** What each verdict means, in a sentence. */
export const verdictMeanings: Record<Verdict, Bilingual> = {
  corrected: {
    en: "The source’s own inputs give another number.",
    ko: "원문이 밝힌 값으로 계산하면 다른 숫자가 나온다.",
  },
  contradicted: {
    en: "Another source, or another passage of the same text, says otherwise.",
    ko: "다른 출처나 원문의 다른 대목과 어긋난다.",
  },
  reproduced: {
    en: "Calculated again and rounded or cut off at the last printed digit, it gives the printed number.",
    ko: "다시 계산해 출처의 자릿수에서 반올림하거나 버리면 출처의 값이 그대로 나온다.",
  },
  reported: {
    en: "Quoted as its source states it. It cannot be recalculated, and we know of nothing that contradicts it; that does not confirm it.",
    ko: "원문이나 출처에 실린 값을 그대로 옮겼다. 다시 계산할 수 없고 알려진 반론도 없지만, 옳다고 확인한 것은 아니다.",
  },
  unverifiable: {
    en: "Its source, date or definition is missing, so nobody can check it.",
    ko: "출처나 시점, 정의가 없어 확인할 수 없다.",
  },
  computed: {
    en: "Calculated from the bundled data each time the site is built.",
    ko: "사이트를 만들 때마다 수록된 데이터로 계산한다.",
  },
};

export const kindWords: Record<string, Bilingual> = {
  observation: { en: "observation", ko: "관측값" },
  estimate: { en: "estimate", ko: "추정값" },
  forecast: { en: "forecast", ko: "전망값" },
  assumption: { en: "assumption", ko: "가정" },
  derived: { en: "derived", ko: "계산값" },
};

/** A printed number with what it says of the one it stands for. */
export const comparisonWords: Record<Comparison, Bilingual> = {
  exactly: { en: "{value}", ko: "{value}" },
  "more-than": { en: "more than {value}", ko: "{value} 넘음" },
  "at-least": { en: "at least {value}", ko: "{value} 이상" },
  "less-than": { en: "less than {value}", ko: "{value} 미만" },
  "at-most": { en: "at most {value}", ko: "{value} 이하" },
  almost: { en: "almost {value}", ko: "거의 {value}" },
  about: { en: "about {value}", ko: "약 {value}" },
};

/** A change of at most −10% is a fall of at least 10%. */
export const fallWords: Bilingual = { en: "a fall of at least {value}", ko: "{value} 이상 감소" };

export const confidenceWords: Record<string, Bilingual> = {
  high: { en: "high", ko: "높음" },
  medium: { en: "medium", ko: "중간" },
  low: { en: "low", ko: "낮음" },
};

/** Words of a proof. */
export const factWords = {
  en: {
    printed: "Printed",
    recomputed: "Recomputed",
    value: "Value",
    holds: "True: checked each time the site is built",
    arithmetic: "Arithmetic",
    model: "Model",
    query: "Query",
    rows: "Rows used",
    moreRows: (count: number) => `${count} rows in all`,
    chart: "In the chart",
    figure: "Rows of the figure",
    data: "Data",
    source: "Source",
    cites: "citing",
    counter: "Evidence against it",
    slip: "The error",
    note: "Note",
    unused: "Not in an essay",
    lacks: "Missing in the text",
    lacking: { source: "source", date: "date", definition: "definition" },
    confidence: "Confidence",
    kind: "Kind",
    explorer: "Run it in the explorer",
    entry: "Full entry",
    essay: "Essay",
    close: "Close",
    usedIn: "Used in the essay",
    calculatedFrom: "Calculated from this fact",
    sameData: "From the same data",
    sameEssay: "From the same essay or article",
    all: "All facts",
    corrections: "All corrections",
    inputs: "Based on",
  },
  ko: {
    printed: "출처의 값",
    recomputed: "다시 계산한 값",
    value: "값",
    holds: "참: 사이트를 만들 때마다 확인한다",
    arithmetic: "계산식",
    model: "모형",
    query: "질의",
    rows: "계산에 사용한 행",
    moreRows: (count: number) => `모두 ${count}행`,
    chart: "차트에서 보기",
    figure: "차트",
    data: "데이터",
    source: "출처",
    cites: "원문이 밝힌 출처:",
    counter: "반대 근거",
    slip: "오류 내용",
    note: "참고",
    unused: "본문에 숫자로 싣지 않은 이유",
    lacks: "원문에 없는 것",
    lacking: { source: "출처", date: "시점", definition: "정의" },
    confidence: "신뢰도",
    kind: "종류",
    explorer: "탐색기에서 실행",
    entry: "자세히 보기",
    essay: "에세이",
    close: "닫기",
    usedIn: "이 팩트를 쓴 에세이",
    calculatedFrom: "이 값으로 계산한 팩트",
    sameData: "같은 데이터에서 나온 팩트",
    sameEssay: "같은 에세이의 팩트",
    all: "팩트 모두 보기",
    corrections: "정정 모두 보기",
    inputs: "계산에 사용한 팩트",
  },
} satisfies Bilingual<unknown>;

/** Words of the index of facts. */
export const indexWords = {
  en: {
    title: "Facts",
    lead: "Every number in our essays, and every number we checked in the source articles, with its source, calculation and verdict. Corrections come first.",
    feed: "Corrections feed",
    magnitudes: "Billion and 10억: seven conversion errors, and a converter",
    filters: { essay: "Essay", kind: "Kind", verdict: "Verdict", source: "Source" },
    search: "Search the facts",
    every: "All",
    count: "{count} facts",
  },
  ko: {
    title: "팩트",
    lead: "에세이에 쓴 숫자와 에세이의 출발점이 된 글(원문)에서 검증한 숫자를 출처, 계산 과정, 판정과 함께 모두 싣는다. 정정한 숫자가 먼저 나온다.",
    feed: "정정 피드",
    magnitudes: "billion은 10억: 단위를 잘못 옮긴 일곱 사례와 변환기",
    filters: { essay: "에세이", kind: "종류", verdict: "판정", source: "출처" },
    search: "팩트 찾기",
    every: "전체",
    count: "팩트 {count}개",
  },
} satisfies Bilingual<unknown>;
