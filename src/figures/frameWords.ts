import type { Bilingual } from "../language/language.ts";

/** The words of the frame around every figure. */
export const frameWords = {
  en: {
    source: "Source:",
    table: "Table",
    description: "Description",
    download: "Download",
    embed: "Embed",
    embedHow:
      "Paste this code into a page. The frame loads nothing from other hosts and shows the whole figure from 320 px wide.",
    embedFit:
      'The frame reports its exact height to the page around it, in CSS pixels: { type: "tideline:height", id, height }. Add these lines to a page and the frame adjusts by itself.',
    cite: "Cite",
    data: "Data:",
    ownPage: "Open this figure on its own page",
    openInExplorer: "Open this query in the explorer",
    edit: "Edit and run here",
    reset: "Start over",
    editor: "SQL of this figure",
    asChart: "The chart above now shows this result.",
    notChart: "These columns do not fit the chart, so it was left unchanged.",
    cannotDraw: "The chart cannot show these values, so it was left unchanged.",
    again: "Try again",
    listen: "Listen",
    without: "Other choices need JavaScript. Shown here:",
    apply: "Show",
  },
  ko: {
    source: "출처:",
    table: "표",
    description: "설명",
    download: "다운로드",
    embed: "퍼가기",
    embedHow:
      "아래 코드를 페이지에 붙여 넣는다. 다른 서버에서는 아무것도 불러오지 않으며, 폭이 320px 이상이면 차트 전체가 보인다.",
    embedFit:
      '정확한 높이(CSS 픽셀)는 프레임이 들어간 페이지에 메시지로 전달된다: { type: "tideline:height", id, height }. 페이지에 아래 코드를 넣으면 높이가 자동으로 맞춰진다.',
    cite: "인용",
    data: "자료:",
    ownPage: "이 차트만 따로 보기",
    openInExplorer: "탐색기에서 이 질의 열기",
    edit: "수정해서 실행",
    reset: "처음으로",
    editor: "이 차트의 SQL",
    asChart: "위 차트가 이 결과로 바뀌었다.",
    notChart: "열이 차트와 맞지 않아 차트는 그대로 두었다.",
    cannotDraw: "차트로 그릴 수 없는 값이어서 차트는 그대로 두었다.",
    again: "다시 시도",
    listen: "소리로 듣기",
    without: "다른 값을 고르려면 자바스크립트가 필요하다. 현재 값:",
    apply: "보기",
  },
} satisfies Bilingual<unknown>;
