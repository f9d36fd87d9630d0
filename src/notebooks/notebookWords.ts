import type { Bilingual } from "../language/language.ts";

/** The words of a notebook's page and of the list of notebooks. */
export const notebookWords = {
  en: {
    title: "Notebooks",
    lead: "Working papers that you can run. Each starts from the data, shows every step and ends in a result that an essay quotes. Change an input and the charts update; edit a query and run it here; download the whole paper.",
    kind: "Working paper",
    question: "Question",
    found: "Result",
    data: "Data",
    essay: "Quoted in",
    contents: "Contents",
    take: "Download",
    files: {
      file: "Notebook file (.html)",
      jupyter: "Jupyter (.ipynb)",
      offline: "Page for offline reading (.html)",
    },
    filesNote:
      "The notebook file opens in Observable’s programs and contains the code and the data. The offline page needs no network connection.",
    filesNoteWithout:
      "The notebook file opens in Observable’s programs. It contains the code and the data, but not the rows of {tables}: they are too many for it and can be downloaded from the table’s page. Cells that depend on them do not run in the file. The offline page needs no network connection.",
    code: { js: "JavaScript", ts: "TypeScript", sql: "SQL", md: "Text" },
    setup: "Setup code",
    gives: "defines",
    showOne: "Show code",
    hideOne: "Hide code",
    showCode: "Show all code",
    hideCode: "Hide all code",
    still: "Without JavaScript the inputs are not shown; text, tables and charts are complete.",
  },
  ko: {
    title: "분석 노트",
    lead: "에세이의 계산을 직접 실행해 볼 수 있는 문서다. 수록된 데이터에서 출발해 계산 과정을 모두 보여 주고, 에세이에 인용된 결과로 끝난다. 입력값을 바꾸면 차트도 바뀌고, 질의를 고쳐 바로 실행할 수 있으며, 노트 전체를 내려받을 수 있다. 여기서 ‘원문’은 에세이의 출발점이 된 글이다.",
    kind: "분석 노트",
    question: "질문",
    found: "결과",
    data: "데이터",
    essay: "이 결과를 인용한 에세이",
    contents: "차례",
    take: "다운로드",
    files: {
      file: "분석 노트 파일(.html)",
      jupyter: "주피터(.ipynb)",
      offline: "오프라인 페이지(.html)",
    },
    filesNote:
      "분석 노트 파일에는 코드와 데이터가 들어 있어 옵저버블 프로그램에서 바로 열린다. 오프라인 페이지는 인터넷 연결 없이 볼 수 있다.",
    filesNoteWithout:
      "분석 노트 파일은 옵저버블 프로그램에서 바로 열린다. 코드와 데이터가 들어 있지만 {tables} 데이터는 행이 너무 많아 제외했다. 제외한 행은 해당 데이터 페이지에서 내려받을 수 있으며, 이를 사용하는 셀은 파일에서 실행되지 않는다. 오프라인 페이지는 인터넷 연결 없이 볼 수 있다.",
    code: { js: "자바스크립트", ts: "타입스크립트", sql: "SQL", md: "글" },
    setup: "준비 코드",
    gives: "변수",
    showOne: "코드 보기",
    hideOne: "코드 접기",
    showCode: "코드 모두 펼치기",
    hideCode: "코드 모두 접기",
    still: "자바스크립트가 꺼져 있으면 입력란이 보이지 않는다. 글과 표, 차트는 모두 볼 수 있다.",
  },
} satisfies Bilingual<unknown>;
