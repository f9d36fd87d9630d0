import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/wrapWords.ts";
import { setWords } from "../../src/layouts/setWords.ts";

const [width, height] = [376, 400];

describe("setWords(title, caption, width, height)", () => {
  test("sets a short title large, with every sentence of its caption", () => {
    const { size, said } = setWords("Short", "One sentence. Another one.", width, height);
    expect(size).toBe(50);
    expect(said.join(" ")).toBe("One sentence. Another one.");
  });

  test("leaves out whole sentences before it makes the title smaller", () => {
    const caption = `First. ${"A second sentence that goes on and on. ".repeat(12)}`.trim();
    const { size, said } = setWords("A title", caption, width, height);
    expect(size).toBe(50);
    expect(said.join(" ")).toMatch(/^First\. .*on\.$/);
    expect(said.join(" ").length).toBeLessThan(caption.length);
  });

  test("makes a long title smaller, so that one sentence has room", () => {
    const title =
      "None of the seven forecasts made since 2022 sees the crossover before 2035, as far as they name a year";
    const sentence = `${"Published forecasts of the year in which it passes ".repeat(2).trim()}.`;
    const { size, lines, said } = setWords(title, sentence, width, height);
    expect(size).toBeLessThan(50);
    expect(lines.join(" ")).toBe(title);
    expect(said.join(" ")).toBe(sentence);
  });

  test("breaks off a sentence for which no title is small enough, and says so", () => {
    const { said } = setWords("A title", "word ".repeat(400).trim(), width, height);
    expect(said.join(" ")).toMatch(/^word .*word…$/);
    expect(said.length * 32).toBeLessThan(height);
  });

  test("has no line wider than the column, a word of the title included, nor one more than the height holds", () => {
    for (const title of [
      "Hyper-personalization everywhere",
      "초개인화의 시대에 우리가 잃는 것과 얻는 것",
      "a ".repeat(100).trim(),
    ]) {
      const { size, lines, said } = setWords(title, "", width, 440);
      expect(said).toEqual([]);
      expect(Math.max(...lines.map((line) => textWidth(line, size)))).toBeLessThanOrEqual(width);
      expect(lines.length * size * 1.16).toBeLessThanOrEqual(440);
    }
  });
});
