import type { Bilingual } from "../language/language.ts";

/** Words around an essay. */
export const essayWords = {
  en: {
    contents: "Contents",
    minutes: (minutes: number) => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    proved: (count: number, corrected: number) =>
      `${count} numbers, each with its source or calculation${corrected > 0 ? ` (${corrected} of them ${corrected === 1 ? "corrects" : "correct"} an error in the source article)` : ""}`,
    cite: "How to cite",
    about: "About this essay",
    numbers: "Numbers in this essay",
    grounds: {
      sql: (count: number) => `${count} queried from data`,
      expression: (count: number) => `${count} calculated from other facts`,
      model: (count: number) => `${count} calculated by a model`,
      printed: (count: number) => `${count} quoted with ${count === 1 ? "its" : "their"} source`,
    },
    data: "Data used",
    rests: (edition: string) => edition,
    aged: (edition: string, months: number) => {
      const age =
        months < 1
          ? "of this month"
          : months === 1
            ? "one month old"
            : months < 24
              ? `${months} months old`
              : `${Math.floor(months / 12)} years old`;
      const single = /^[A-Z][a-z]+ \d{4}$/.test(edition);
      return single ? `edition of ${edition} (${age})` : `${edition} (newest figures ${age})`;
    },
    related: "Related essays",
    corrections: "Corrections",
    none: "None so far.",
    by: (author: string) => `By ${author}`,
    previous: "Previous essay",
    next: "Next essay",
    neighbours: "Previous and next essay",
    report: "Report an error",
    published: (day: string) => `Published ${day}`,
    updated: (day: string) => `Updated ${day}`,
  },
  ko: {
    contents: "차례",
    minutes: (minutes: number) => `${minutes}분`,
    proved: (count: number, corrected: number) =>
      `숫자 ${count}개 모두 출처나 계산을 밝힘${corrected > 0 ? ` (이 가운데 ${corrected}개는 원문의 오류를 바로잡은 값)` : ""}`,
    cite: "인용하기",
    about: "이 글에 대하여",
    numbers: "글에 나온 숫자",
    grounds: {
      sql: (count: number) => `데이터에서 조회한 값 ${count}개`,
      expression: (count: number) => `다른 숫자로 계산한 값 ${count}개`,
      model: (count: number) => `모형으로 계산한 값 ${count}개`,
      printed: (count: number) => `출처를 밝혀 인용한 값 ${count}개`,
    },
    data: "사용한 데이터",
    rests: (edition: string) => `${edition} 기준`,
    aged: (edition: string, months: number) => {
      const age = months < 1 ? "이번 달" : months < 24 ? `${months}개월 전` : `${Math.floor(months / 12)}년 전`;
      return `${edition} 기준(${age})`;
    },
    related: "관련 에세이",
    corrections: "정정 기록",
    none: "아직 없다.",
    by: (author: string) => `글 ${author}`,
    previous: "이전 글",
    next: "다음 글",
    neighbours: "이전 글과 다음 글",
    report: "오류 알리기",
    published: (day: string) => `${day} 발행`,
    updated: (day: string) => `${day} 수정`,
  },
} satisfies Bilingual<unknown>;
