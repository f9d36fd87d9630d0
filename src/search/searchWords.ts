import type { Bilingual } from "../language/language.ts";
import type { Kind } from "./searchPage.ts";

interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What the search says of its answers; # stands for a number. */
export interface SearchWords {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly some: string;
  readonly broken: string;
  readonly otherOne: string;
  readonly otherMany: string;
  /** A number and what it counts. */
  readonly count: string;
  readonly kinds: Readonly<Record<Kind, Noun>>;
}

const noun = (one: string, many = `${one}s`): Noun => ({ one, many });
const same = (word: string): Noun => ({ one: word, many: word });

export const searchWords: Bilingual<SearchWords> = {
  en: {
    none: "Nothing found. Words are found by their beginning: try fewer or shorter ones.",
    one: "1 result",
    many: "# results",
    some: "No page has all these words. # have some of them",
    broken: "The search could not be loaded. The lists of essays, charts and data still lead everywhere.",
    otherOne: "1 result in Korean",
    otherMany: "# results in Korean",
    count: "#1 #2",
    kinds: {
      essay: noun("essay"),
      figure: noun("chart"),
      calculator: noun("calculator"),
      term: noun("term"),
      dataset: noun("dataset"),
      notebook: noun("notebook"),
      fact: noun("fact"),
      page: noun("page"),
    },
  },
  ko: {
    none: "찾은 것이 없다. 낱말의 앞부분만 적거나 낱말 수를 줄여 다시 찾는다.",
    one: "1건",
    many: "#건",
    some: "모든 낱말이 든 페이지는 없다. 일부만 든 페이지 #건",
    broken: "검색 자료를 불러오지 못했다. 에세이와 차트, 데이터 목록에서는 어디든 갈 수 있다.",
    otherOne: "영어 페이지에서 1건",
    otherMany: "영어 페이지에서 #건",
    count: "#2 #1",
    kinds: {
      essay: same("에세이"),
      figure: same("차트"),
      calculator: same("계산기"),
      term: same("용어"),
      dataset: same("데이터"),
      notebook: same("노트북"),
      fact: same("팩트"),
      page: same("안내"),
    },
  },
};
