import { expect, test } from "vitest";
import { hasWords, searchable } from "../../src/language/hasWords.ts";

const text = searchable("The IMF’s World\n  Economic Outlook: 2026년 4월판의 전망");

test("hasWords(text, asked) finds every word in any order, in small letters or large, within longer words", () => {
  expect(hasWords(text, "outlook imf")).toBe(true);
  expect(hasWords(text, "Econ")).toBe(true);
  expect(hasWords(text, "4월 전망")).toBe(true);
});

test("hasWords(text, asked) wants all of them", () => {
  expect(hasWords(text, "outlook bank")).toBe(false);
});

test("hasWords(text, asked) takes letters in parts for the letters they make", () => {
  expect(hasWords(text, "전망".normalize("NFD"))).toBe(true);
});
