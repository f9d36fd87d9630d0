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
      dataset: (n: number) => `${count(n, "dataset", "datasets")} added or updated`,
    },
    kinds: { essay: "Essay", revision: "Revised", notebook: "Notebook", dataset: "Data" },
    gap: " ",
    charts: (n: number) => `(${count(n, "chart", "charts")})`,
    corrected: "Corrections and updates",
    none: "No published number of ours has changed.",
    numbers: (n: number) => count(n, "number", "numbers"),
    changed: (n: number) => `${count(n, "number", "numbers")} changed`,
    withdrawn: (n: number) => `${count(n, "number", "numbers")} withdrawn`,
    changedOrWithdrawn: (n: number) => `${count(n, "number", "numbers")} changed or withdrawn`,
    gone: "a number no longer in the text",
    printed: "Errors found in the Korean articles that the essays start from:",
    feeds: ["Essays (RSS)", "Corrections (RSS)"],
    all: "All facts, with source and verdict",
  },
  ko: {
    since: (day: string) => `${day} 이후 새 소식`,
    counts: {
      essay: (n: number) => `에세이 ${n}편`,
      revision: (n: number) => `수정한 에세이 ${n}편`,
      notebook: (n: number) => `분석 노트 ${n}편`,
      dataset: (n: number) => `추가하거나 갱신한 데이터셋 ${n}개`,
    },
    kinds: { essay: "에세이", revision: "수정", notebook: "분석 노트", dataset: "데이터" },
    gap: "",
    charts: (n: number) => `(차트 ${n}개)`,
    corrected: "정정",
    none: "발행 뒤 정정한 숫자는 아직 없다.",
    numbers: (n: number) => `숫자 ${n}개`,
    changed: (n: number) => `숫자 ${n}개를 고쳤다`,
    withdrawn: (n: number) => `숫자 ${n}개를 뺐다`,
    changedOrWithdrawn: (n: number) => `숫자 ${n}개를 고치거나 뺐다`,
    gone: "본문에서 빠진 숫자",
    printed: "에세이의 출발점이 된 글(원문)에서 찾은 오류:",
    feeds: ["에세이 RSS", "정정 RSS"],
    all: "팩트 모두 보기(출처와 판정)",
  },
} satisfies Bilingual<unknown>;
