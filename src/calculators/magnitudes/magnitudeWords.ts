import type { Bilingual } from "../../language/language.ts";

/** Words of the magnitude converter. */
export const magnitudeWords = {
  en: {
    title: "Billions and 억",
    lead: "A converter between English and Korean amounts. English has a new word for every thousandfold step, Korean for every ten-thousandfold step. In translation zeros are easily lost, as in the seven amounts below.",
    amount: "An amount, in either language",
    hint: "1.5B, $25 billion, 15억, 3억 1,500만",
    unread:
      "Enter a whole amount of at most 9,007 trillion, such as 1.5B or 15억. The results below are still those of your last valid amount.",
    ambiguous:
      "This could be {one} or {other}. Write one of the two; the results below are still those of your last valid amount.",
    korean: "in Korean",
    english: "in English",
    digits: "in digits",
    ladder: "The steps in each language",
    exponent: "in digits",
    slips: "Seven amounts that lost their zeros in print",
    what: "Amount",
    meant: "Meant",
    right: "Correct in Korean",
    printed: "As printed",
    factor: "Too small by a factor of",
    times: (factor: string) => factor,
    try: "Try",
  },
  ko: {
    title: "빌리언과 억",
    lead: "영어와 우리말로 적은 금액과 수량을 서로 바꿔 주는 계산기. 영어는 천 배마다, 우리말은 만 배마다 큰 수의 단위가 바뀐다. 그래서 옮기다가 0을 빠뜨리기 쉽다. 실제로 빠뜨린 사례 일곱 건을 모았다.",
    amount: "금액이나 수량(어느 쪽 표기든)",
    hint: "1.5B, $25 billion, 15억, 3억 1,500만",
    unread: "읽을 수 없는 값이다. 9,007조 이하의 정수를 1.5B나 15억처럼 적으면 된다. 아래는 직전 값이다.",
    ambiguous: "{one}일 수도 있고 {other}일 수도 있다. 둘 가운데 하나로 적는다. 아래는 그전 값이다.",
    korean: "우리말로",
    english: "영어로",
    digits: "숫자로",
    ladder: "두 언어의 자릿수",
    exponent: "자리",
    slips: "0이 빠진 채 원문(에세이의 출발점이 된 글)에 실린 숫자 일곱 개",
    what: "항목",
    meant: "원래 값",
    right: "바른 표기",
    printed: "원문의 표기",
    factor: "원래 값 대비",
    times: (factor: string) => `${factor}분의 1`,
    try: "바꿔 보기",
  },
} satisfies Bilingual<unknown>;
