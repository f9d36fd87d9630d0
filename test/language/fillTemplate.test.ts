import { expect, test } from "vitest";
import { fillTemplate, piecesOf } from "../../src/language/fillTemplate.ts";

test("fillTemplate(template, values) writes the value that a blank names", () => {
  expect(fillTemplate("{a} of {b}, {a}", { a: 1, b: "two" })).toBe("1 of two, 1");
});

test("fillTemplate(template, values) gives a value the particle that its last syllable asks for", () => {
  expect(fillTemplate("{x|이/가} {y|을/를} {z|으로/로}", { x: "중국", y: 2030, z: "76.7%" })).toBe(
    "중국이 2030을 76.7%로",
  );
});

test("fillTemplate(template, write) asks for a value by name, and whether its unit stays away", () => {
  const write = (name: string, plain: boolean) => (plain ? "45" : `${name} 60%`);
  expect(fillTemplate("{answered#} ÷ {rate}, {rate|은/는}", write)).toBe("45 ÷ rate 60%, rate 60%는");
});

test("fillTemplate(template, values) leaves a blank without a value to be seen", () => {
  expect(fillTemplate("{a} and {b}, {c#}, {d|은/는}", { a: 1 })).toBe("1 and {b}, {c#}, {d|은/는}");
});

test("piecesOf(template) parts words from blanks", () => {
  expect(piecesOf("Of {received}, {answered#}{rate|은/는}.")).toEqual([
    { words: "Of " },
    { name: "received", plain: false, particle: undefined },
    { words: ", " },
    { name: "answered", plain: true, particle: undefined },
    { name: "rate", plain: false, particle: "은/는" },
    { words: "." },
  ]);
  expect(piecesOf("")).toEqual([]);
});
