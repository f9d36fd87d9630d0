import type { Bilingual } from "../language/language.ts";
import type { Comparison, Verdict } from "./fact.ts";
import type { Proof } from "./proof.ts";

/** What each verdict is called. */
export const verdictWords: Record<Verdict, Bilingual> = {
  corrected: { en: "Corrected", ko: "정정됨" },
  contradicted: { en: "Contradicted", ko: "반박됨" },
  reproduced: { en: "Reproduced", ko: "재현됨" },
  reported: { en: "Reported", ko: "보고됨" },
  unverifiable: { en: "Unverifiable", ko: "확인 불가" },
  computed: { en: "From data, or computed here", ko: "데이터에서 얻거나 직접 계산한 값" },
};

/** What a number is called that nobody printed: by what it rests on. */
const computedWords: Record<string, Bilingual> = {
  sql: { en: "From data", ko: "데이터" },
  expression: { en: "Computed here", ko: "직접 계산" },
  model: { en: "From a model", ko: "모형 계산" },
  claim: { en: "Holds", ko: "성립" },
};

/** The word on a fact's stamp. */
export function stampWord({ verdict, ground, claim }: Pick<Proof, "verdict" | "ground" | "claim">): Bilingual {
  return verdict === "computed" ? (computedWords[claim ? "claim" : ground] as Bilingual) : verdictWords[verdict];
}

/** What each verdict means, in a sentence. */
export const verdictMeanings: Record<Verdict, Bilingual> = {
  corrected: { en: "Its own inputs give another number.", ko: "원문이 밝힌 값으로 계산하면 다른 숫자가 나온다." },
  contradicted: {
    en: "A source, or the same text elsewhere, says otherwise.",
    ko: "다른 출처나 같은 글의 다른 대목이 다르게 말한다.",
  },
  reproduced: { en: "Worked out again, it comes out as printed.", ko: "다시 계산해도 글에 실린 값이 나온다." },
  reported: {
    en: "Stated by its source; there is nothing to recompute and nothing known against it.",
    ko: "출처가 밝힌 값이다. 다시 계산할 것이 없고, 알려진 반박도 없다.",
  },
  unverifiable: {
    en: "Its source, date or definition is missing, so nobody can check it.",
    ko: "출처나 시점, 정의가 없어 확인할 수 없다.",
  },
  computed: { en: "Worked out from the bundled data at every build.", ko: "수록된 데이터에서 빌드할 때마다 계산한다." },
};

export const kindWords: Record<string, Bilingual> = {
  observation: { en: "observation", ko: "관측값" },
  estimate: { en: "estimate", ko: "추정값" },
  forecast: { en: "forecast", ko: "전망값" },
  assumption: { en: "assumption", ko: "가정" },
  derived: { en: "derived", ko: "계산값" },
};

export const groundWords: Record<string, Bilingual> = {
  sql: { en: "from data", ko: "데이터에서" },
  expression: { en: "by arithmetic", ko: "계산식에서" },
  model: { en: "by a model", ko: "모형에서" },
  printed: { en: "as printed", ko: "실린 그대로" },
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
    holds: "Holds at every build",
    arithmetic: "Arithmetic",
    model: "Model",
    query: "Query",
    rows: "Rows it rests on",
    moreRows: (count: number) => `${count} rows in all`,
    chart: "In the chart",
    figure: "Rows of the figure",
    data: "Data",
    source: "Source",
    cites: "citing",
    counter: "Against it",
    slip: "What went wrong",
    note: "Note",
    lacks: "Missing in print",
    lacking: { source: "source", date: "date", definition: "definition" },
    confidence: "Confidence",
    kind: "Kind",
    explorer: "Run it in the explorer",
    entry: "Full entry",
    essay: "Essay",
    close: "Close",
    all: "All facts",
    corrections: "All corrections",
    inputs: "Rests on",
  },
  ko: {
    printed: "실린 값",
    recomputed: "다시 계산한 값",
    value: "값",
    holds: "빌드할 때마다 참인지 확인한다",
    arithmetic: "계산식",
    model: "모형",
    query: "질의",
    rows: "근거가 된 행",
    moreRows: (count: number) => `모두 ${count}행`,
    chart: "차트에서 보기",
    figure: "그림",
    data: "데이터",
    source: "출처",
    cites: "인용한 곳:",
    counter: "반대 근거",
    slip: "무엇이 틀렸나",
    note: "덧붙임",
    lacks: "원문에 없는 것",
    lacking: { source: "출처", date: "시점", definition: "정의" },
    confidence: "신뢰도",
    kind: "종류",
    explorer: "탐색기에서 실행",
    entry: "전체 항목",
    essay: "에세이",
    close: "닫기",
    all: "모든 팩트",
    corrections: "모든 정정",
    inputs: "바탕이 된 팩트",
  },
} satisfies Bilingual<unknown>;

/** Words of the index of facts. */
export const indexWords = {
  en: {
    title: "Facts",
    lead: "Every number we publish, and every number we tested, with its source, its arithmetic and its verdict. Corrections first.",
    feed: "Corrections feed",
    magnitudes: "How a billion becomes 10억, and seven times it did not",
    filters: { essay: "Essay", kind: "Kind", verdict: "Verdict", source: "Source" },
    search: "Search the facts",
    every: "All",
    count: "{count} facts",
  },
  ko: {
    title: "팩트",
    lead: "우리가 내놓은 숫자와 우리가 따져 본 숫자를 출처, 계산, 판정과 함께 모두 싣는다. 정정한 것이 맨 앞이다.",
    feed: "정정 피드",
    magnitudes: "빌리언이 10억이 되기까지, 그리고 그러지 못한 일곱 번",
    filters: { essay: "에세이", kind: "종류", verdict: "판정", source: "출처" },
    search: "팩트 찾기",
    every: "전체",
    count: "팩트 {count}개",
  },
} satisfies Bilingual<unknown>;
