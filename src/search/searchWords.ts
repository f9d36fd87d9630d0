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
    none: "No results. Try fewer words, or only the beginning of a word.",
    one: "1 result",
    many: "# results",
    some: "No page has all these words. # have some of them",
    broken: "The search could not be loaded. Every page can also be reached from the lists of essays, charts and data.",
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
    none: "검색 결과가 없다. 검색어 수를 줄이거나 단어의 앞부분만 입력해 보기 바란다.",
    one: "1건",
    many: "#건",
    some: "모든 검색어가 들어 있는 페이지는 없다. 일부가 들어 있는 페이지 #건",
    broken: "검색 기능을 불러오지 못했다. 에세이, 차트, 데이터 목록에서도 모든 페이지를 찾을 수 있다.",
    otherOne: "영어 페이지 검색 결과 1건",
    otherMany: "영어 페이지 검색 결과 #건",
    count: "#2 #1",
    kinds: {
      essay: same("에세이"),
      figure: same("차트"),
      calculator: same("계산기"),
      term: same("용어"),
      dataset: same("데이터"),
      notebook: same("분석 노트"),
      fact: same("팩트"),
      page: same("안내"),
    },
  },
};
