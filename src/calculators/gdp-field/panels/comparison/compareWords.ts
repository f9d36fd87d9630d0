import type { Bilingual } from "../../../../language/language.ts";
import type { KeptWords } from "../../../kept/keptList.ts";

interface CompareWords extends KeptWords {
  readonly [name: string]: string;
}

/** The words of keeping fields and setting them side by side. */
export const compareWords: Bilingual<CompareWords> = {
  en: {
    compare: "Save and compare",
    keepNote: "Saved in this browser only; nothing is sent anywhere. “Delete” removes a scenario.",
    keepName: "Name of this scenario",
    keep: "Save",
    kept: "Saved scenarios",
    open: "Open",
    beside: "Compare",
    unbeside: "Leave out",
    forget: "Delete",
    nothingKept: "Nothing saved yet.",
    nowKept: "Saved as “{name}”.",
    replaced: "“{name}” was another scenario and has been replaced by this one.",
    putBack: "Undo",
    isBack: "“{name}” is the earlier scenario again.",
    noStorage: "This browser does not let pages save anything; scenarios stay until the page closes.",
    compareMost: "Up to four scenarios can be compared; leave one out first.",
    title: "Scenarios compared",
    measure:
      "Rank in each scenario and size in its last year, in billions. Settings not named in a column head are the same in all scenarios",
    thisOne: "This scenario",
    rank: "Rank {year}",
    size: "Size {year}",
    economy: "Economy",
    same: "the same scenario",
    count: "{count} economies",
    convergence: "{frontier}% + {speed} × ln",
  },
  ko: {
    compare: "저장과 비교",
    keepNote: "이 브라우저에만 저장하고 어디에도 보내지 않는다. ‘삭제’를 누르면 없어진다.",
    keepName: "이 설정의 이름",
    keep: "저장",
    kept: "저장한 설정",
    open: "열기",
    beside: "비교하기",
    unbeside: "비교에서 빼기",
    forget: "삭제",
    nothingKept: "아직 저장한 것이 없다.",
    nowKept: "‘{name}’ 이름으로 저장했다.",
    replaced: "‘{name}’ 이름으로 저장된 다른 설정을 지금 설정으로 바꾸었다.",
    putBack: "되돌리기",
    isBack: "‘{name}’ 이름을 앞의 설정으로 되돌렸다.",
    noStorage: "이 브라우저에서는 저장할 수 없어 창을 닫으면 사라진다.",
    compareMost: "네 개까지 비교할 수 있다. 먼저 하나를 빼야 한다.",
    title: "설정 비교",
    measure: "설정별 순위와 전망 마지막 해의 규모(10억 단위). 열 제목에 적지 않은 것은 모두 같다",
    thisOne: "지금 설정",
    rank: "{year}년 순위",
    size: "{year}년 규모",
    economy: "나라",
    same: "같은 설정",
    count: "{count}개국",
    convergence: "{frontier}% + {speed} × ln",
  },
};
