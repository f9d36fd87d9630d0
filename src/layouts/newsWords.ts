import type { Bilingual } from "../language/language.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** The words of what is new and what was corrected. */
export const newsWords = {
  en: {
    since: (day: string) => `New since ${day}`,
    counts: {
      essay: (n: number) => count(n, "essay", "essays"),
      revision: (n: number) => count(n, "essay revised", "essays revised"),
      notebook: (n: number) => count(n, "notebook", "notebooks"),
      dataset: (n: number) => count(n, "dataset", "datasets"),
    },
    kinds: { essay: "Essay", revision: "Revised", notebook: "Notebook", dataset: "Data" },
    gap: " ",
    charts: (n: number) => `with ${count(n, "chart", "charts")}`,
    corrected: "What was corrected",
    none: "No number of ours has changed since it was published.",
    numbers: (n: number) => count(n, "number", "numbers"),
    printed: "In what others printed:",
    feeds: ["Essays by RSS", "Corrections by RSS"],
    all: "Every fact, with its source and verdict",
  },
  ko: {
    since: (day: string) => `${day} 이후 새로 나온 것`,
    counts: {
      essay: (n: number) => `에세이 ${n}편`,
      revision: (n: number) => `고친 에세이 ${n}편`,
      notebook: (n: number) => `노트북 ${n}개`,
      dataset: (n: number) => `데이터셋 ${n}개`,
    },
    kinds: { essay: "에세이", revision: "고침", notebook: "노트북", dataset: "데이터" },
    gap: "",
    charts: (n: number) => `(차트 ${n}개)`,
    corrected: "바로잡은 것",
    none: "발행 뒤 고친 우리 숫자는 아직 없다.",
    numbers: (n: number) => `숫자 ${n}개`,
    printed: "다른 글에 실린 숫자에서 바로잡은 것:",
    feeds: ["에세이 RSS", "정정 RSS"],
    all: "모든 팩트와 출처, 판정",
  },
} satisfies Bilingual<unknown>;
