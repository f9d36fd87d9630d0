import type { Bilingual } from "../language/language.ts";

/** The words of the frame around every figure. */
export const figureWords: Bilingual<Record<string, string>> = {
  en: {
    source: "Source:",
    table: "Table",
    description: "In words",
    download: "Download",
    embed: "Embed",
    embedHow: "Paste this into a page. The frame loads nothing from anywhere else.",
    cite: "Cite",
    data: "Data:",
    ownPage: "This figure on a page of its own",
    openInExplorer: "Open this query in the explorer",
    apply: "Show",
  },
  ko: {
    source: "출처:",
    table: "표",
    description: "글로 읽기",
    download: "내려받기",
    embed: "퍼가기",
    embedHow: "아래 코드를 페이지에 붙여 넣으면 된다. 다른 곳에서는 아무것도 불러오지 않는다.",
    cite: "인용",
    data: "자료:",
    ownPage: "이 그림만 따로 보기",
    openInExplorer: "탐색기에서 이 질의 열기",
    apply: "보기",
  },
};
