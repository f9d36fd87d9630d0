import { expect, test } from "vitest";
import { readingMinutes } from "../../src/layouts/readingMinutes.ts";

test("readingMinutes(text, language) reads 238 English words or 500 Korean characters in a minute", () => {
  expect(readingMinutes("word ".repeat(238 * 7), "en")).toBe(7);
  expect(readingMinutes("다섯 글자 ".repeat(125 * 3), "ko")).toBe(3);
});

test("readingMinutes(text, language) is never less than one", () => {
  expect(readingMinutes("Three words here.", "en")).toBe(1);
  expect(readingMinutes("", "ko")).toBe(1);
});

test("readingMinutes(text, language) counts a number that a component writes, and neither tags nor addresses", () => {
  expect(readingMinutes('<Fact id="one-number" digits={0} /> '.repeat(476), "en")).toBe(2);
  expect(readingMinutes('[a link](/essays/one/) <Figure id="one" /> '.repeat(238), "en")).toBe(2);
});
