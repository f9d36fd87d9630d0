import type { Bilingual } from "../language/language.ts";

/** The words of a notebook's page and of the list of notebooks. */
export const notebookWords = {
  en: {
    title: "Notebooks",
    lead: "Working papers that run. Each starts from the bundled data, shows every step, and ends in one result that an essay quotes. Move an input and the charts follow; change a query and run it here; take the whole paper away.",
    kind: "Working paper",
    question: "Question",
    found: "What it finds",
    data: "Data",
    essay: "The essay that quotes it",
    take: "Take it away",
    files: {
      file: "Notebook file (.html)",
      jupyter: "Jupyter (.ipynb)",
      offline: "Page for offline reading (.html)",
    },
    filesNote:
      "The notebook file opens in Observable’s programs, with this site’s code and the rows inside. The offline page needs neither network nor engine.",
    prose: "",
    code: { js: "JavaScript", ts: "TypeScript", sql: "SQL", md: "Text" },
    gives: "gives",
    showCode: "Show all code",
    hideCode: "Hide all code",
    still: "Without scripts the inputs are not shown; text, tables and charts are complete as they stand.",
  },
  ko: {
    title: "노트북",
    lead: "직접 돌려 볼 수 있는 작업 노트다. 수록된 데이터에서 출발해 모든 단계를 보여 주고, 에세이가 인용하는 결과 하나로 끝난다. 입력값을 바꾸면 그림이 따라 바뀌고, 질의를 고쳐 그 자리에서 돌릴 수 있으며, 노트를 통째로 가져갈 수 있다.",
    kind: "작업 노트",
    question: "물음",
    found: "찾아낸 것",
    data: "데이터",
    essay: "이 결과를 인용한 에세이",
    take: "가져가기",
    files: {
      file: "노트북 파일(.html)",
      jupyter: "주피터(.ipynb)",
      offline: "오프라인 페이지(.html)",
    },
    filesNote:
      "노트북 파일은 이 사이트의 코드와 데이터를 담고 있어 옵저버블 프로그램에서 그대로 열린다. 오프라인 페이지는 네트워크도 엔진도 필요 없다.",
    prose: "본문은 영어로 쓰였다. 제목과 요약, 소제목은 한국어로 함께 싣는다.",
    code: { js: "자바스크립트", ts: "타입스크립트", sql: "SQL", md: "글" },
    gives: "내놓는 이름",
    showCode: "코드 모두 펼치기",
    hideCode: "코드 모두 접기",
    still: "스크립트가 없으면 입력란은 보이지 않는다. 글과 표, 그림은 그대로 온전하다.",
  },
} satisfies Bilingual<unknown>;
