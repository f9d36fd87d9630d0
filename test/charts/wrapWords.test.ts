import { expect, test } from "vitest";
import { textWidth, wrapWords } from "../../src/charts/wrapWords.ts";

test("wrapWords(text, width) keeps every word, and every line of several words within the width", () => {
  for (const text of [
    "Two employees post a video of pranks in a kitchen",
    "직원 두 명이 주방에서 찍은 장난 영상을 올린다",
  ]) {
    const lines = wrapWords(text, 100);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(line.includes(" ") && textWidth(line) > 100).toBe(false);
  }
});

test("wrapWords(text, width) gives a word wider than the width a line of its own", () => {
  expect(wrapWords("a extraordinarily b", 30)).toEqual(["a", "extraordinarily", "b"]);
});
