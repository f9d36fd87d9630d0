import type { Bilingual } from "../../language/language.ts";
import type { LiveWords } from "./liveNotebook.ts";

/** What a live notebook says. */
export const liveWords: Bilingual<LiveWords> = {
  en: {
    edit: "Edit",
    run: "Run",
    reset: "Reset",
    row: "row",
    rows: "rows",
    inAddress: "the address of this page now keeps the edit",
    asPublished: "As published.",
    onlyNames: (expression) => `“${expression}”: only the name of a cell’s value may stand in $\{…}.`,
    onlyValues: "A query may contain only a number, a text, a date, a truth value, or a list of them.",
    sandbox: "Edit the code in a sandbox",
    sandboxNote:
      "Sandbox: code you write runs here, in a frame shut off from the site and the network. Your edits stay in this tab; the paper below is untouched.",
    leave: "Back to the paper",
    cellFailed: "This cell has no result for these inputs; the last result is shown above.",
  },
  ko: {
    edit: "수정",
    run: "실행",
    reset: "되돌리기",
    row: "행",
    rows: "행",
    inAddress: "고친 질의가 이 페이지 주소에 담겼다",
    asPublished: "발행된 그대로다.",
    onlyNames: (expression) => `“${expression}”: $\{…} 안에는 셀이 내놓는 이름만 쓸 수 있다.`,
    onlyValues: "질의에는 수, 텍스트, 날짜, 참거짓이나 그런 값의 목록만 넣을 수 있다.",
    sandbox: "격리된 환경에서 코드 수정",
    sandboxNote:
      "격리된 환경: 수정한 코드는 사이트와 네트워크에서 분리된 프레임 안에서만 실행된다. 수정한 내용은 이 탭에만 남고 아래 노트는 바뀌지 않는다.",
    leave: "노트로 돌아가기",
    cellFailed: "이 입력값으로는 이 셀의 결과가 나오지 않는다. 위에 보이는 것은 마지막 결과다.",
  },
};
