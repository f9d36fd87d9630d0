import { expect, test } from "vitest";
import { fillTemplate } from "../../src/language/fillTemplate.ts";

test.each([
  ["중국", "이/가", "중국이"],
  ["인도", "이/가", "인도가"],
  ["미국", "을/를", "미국을"],
  ["5", "을/를", "5를"],
  ["2030", "을/를", "2030을"],
  ["서울", "으로/로", "서울로"],
  ["6", "으로/로", "6으로"],
  ["8", "으로/로", "8로"],
])("fillTemplate gives %s the particle of %s that its last syllable asks for", (value, particles, text) => {
  expect(fillTemplate(`{x|${particles}}`, { x: value })).toBe(text);
});

test("fillTemplate leaves a blank without a value to be seen", () => {
  expect(fillTemplate("{a} and {b}", { a: 1 })).toBe("1 and {b}");
});
