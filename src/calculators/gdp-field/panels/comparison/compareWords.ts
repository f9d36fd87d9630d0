import type { Bilingual } from "../../../../language/language.ts";
import type { KeptWords } from "../../../kept/keptList.ts";

interface CompareWords extends KeptWords {
  readonly [name: string]: string;
}

/** The words of keeping fields and setting them side by side. */
export const compareWords: Bilingual<CompareWords> = {
  en: {
    compare: "Keep and compare",
    keepNote: "Kept in this browser only, under the name you give; nothing is sent anywhere. “Forget” removes one.",
    keepName: "Name of this field",
    keep: "Keep",
    kept: "Kept fields",
    open: "Open",
    beside: "Compare",
    unbeside: "Leave out",
    forget: "Forget",
    nothingKept: "Nothing kept yet.",
    nowKept: "Kept as “{name}”.",
    replaced: "“{name}” held another field; it now holds this one.",
    putBack: "Put the other back",
    isBack: "“{name}” holds its former field again.",
    noStorage: "This browser does not let pages keep anything; fields stay until the page closes.",
    compareMost: "Up to four fields stand side by side; leave one out first.",
    title: "Fields side by side",
    measure: "Rank in each field and size at its horizon, in billions; what a head does not name is the same in all",
    thisOne: "This field",
    rank: "Rank {year}",
    size: "Size {year}",
    economy: "Economy",
    same: "the same field",
    count: "{count} economies",
    convergence: "{frontier}% + {speed} × ln",
  },
  ko: {
    compare: "보관과 비교",
    keepNote: "붙인 이름으로 이 브라우저에만 남고 어디에도 보내지 않는다. ‘지우기’를 누르면 없어진다.",
    keepName: "이 설정의 이름",
    keep: "보관",
    kept: "보관한 설정",
    open: "열기",
    beside: "비교하기",
    unbeside: "비교에서 빼기",
    forget: "지우기",
    nothingKept: "아직 보관한 것이 없다.",
    nowKept: "‘{name}’ 이름으로 보관했다.",
    replaced: "‘{name}’ 이름에는 다른 설정이 있었다. 이제 지금 설정이 그 자리에 있다.",
    putBack: "앞의 것 되돌리기",
    isBack: "‘{name}’ 이름에 앞의 설정을 되돌려 놓았다.",
    noStorage: "이 브라우저에서는 보관할 수 없어 창을 닫으면 사라진다.",
    compareMost: "네 개까지 나란히 놓을 수 있다. 먼저 하나를 빼야 한다.",
    title: "나란히 놓고 보기",
    measure: "설정별 순위와 내다보는 해의 규모(10억 단위). 머리에 적히지 않은 것은 모두 같다",
    thisOne: "지금 설정",
    rank: "{year}년 순위",
    size: "{year}년 규모",
    economy: "나라",
    same: "같은 설정",
    count: "{count}개국",
    convergence: "{frontier}% + {speed} × ln",
  },
};
