import { expect, test } from "vitest";
import { editionAgeText, nextEditionText } from "../../src/layouts/nextEditionWords.ts";

const day = "2026-11-30";

test.each([
  [{ next: "2027-07", age: 4 }, "expected in July 2027", "2027년 7월 예정"],
  [
    { overdue: "2026-10", next: "2027-04", age: 7 },
    "due in October 2026, not yet on this site on 30 November 2026",
    "2026년 10월에 나올 예정이었으나 2026년 11월 30일 현재 이 사이트에 없음",
  ],
  [{ age: 70 }, "none expected", "예정 없음"],
])("nextEditionText(%j) says a month, and a day where something is missing", (state, english, korean) => {
  expect(nextEditionText(state, day, "en")).toBe(english);
  expect(nextEditionText(state, day, "ko")).toBe(korean);
});

test.each([
  [0, "less than a month on 30 November 2026", "한 달 미만(2026년 11월 30일 기준)"],
  [1, "1 month on 30 November 2026", "1개월(2026년 11월 30일 기준)"],
  [23, "23 months on 30 November 2026", "23개월(2026년 11월 30일 기준)"],
  [83, "6 years on 30 November 2026", "6년(2026년 11월 30일 기준)"],
])("editionAgeText of %i months says on which day it was so", (age, english, korean) => {
  expect(editionAgeText({ age }, day, "en")).toBe(english);
  expect(editionAgeText({ age }, day, "ko")).toBe(korean);
});
