import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { isTheNumber, unprovedNumbers } from "../../src/proposals/locateNumber.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";

const root = mkdtempSync(join(tmpdir(), "numbers-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "src/essays/ports"), { recursive: true });

test.each<["en" | "ko", string, string, string, [number, number]]>([
  ["en", "It had nearly 2 billion users.", "2 billion users", "nearly 2 billion users", [1e9, 2e9]],
  ["en", "Over 90% of them left.", "90%", "Over 90%", [90, 100]],
  ["en", "Three quarters of it is gone.", "Three quarters", "Three quarters", [71, 79]],
  ["en", "It cost $13 million.", "$13 million", "$13 million", [12.5e6, 13.5e6]],
  ["ko", "세 배로 늘었다.", "세 배", "세 배", [2.8, 3.2]],
  ["ko", "이용자가 3억 명을 넘었다.", "3억 명", "3억 명을 넘", [3e8, 4e8]],
  ["ko", "약 480억 달러였다.", "480억 달러", "약 480억 달러", [475e8, 485e8]],
  ["ko", "10억 6000만 달러였다.", "10억 6000만 달러", "10억 6000만 달러", [1.055e9, 1.065e9]],
  ["ko", "1조2천억 원이었다.", "1조2천억 원", "1조2천억 원", [1.15e12, 1.25e12]],
])(
  "in %s “%s” has one number, which is searched with the words that bound it",
  (language, body, text, phrase, [low, high]) => {
    const file = `src/essays/ports/${language}.mdx`;
    writeFileSync(join(root, file), `---\ntitle: t\n---\n\n${body}\n`);
    const content = contentOf(root);
    content.forget(".");
    const [number, ...more] = unprovedNumbers("ports", content).filter((each) => each.language === language);
    expect(more).toEqual([]);
    expect(number).toMatchObject({ text, phrase, line: 5 });
    const printed = printedNumber(phrase, language);
    expect(printed?.low).toBeGreaterThanOrEqual(low);
    expect(printed?.high).toBeLessThanOrEqual(high);
    for (const asked of [text, phrase]) expect(number && isTheNumber(number, asked)).toBe(true);
  },
);

test("a part of a Korean number of several magnitudes is not the number", () => {
  const number = { text: "10억 6000만 달러", phrase: "10억 6000만 달러" };
  for (const part of ["10억", "10", "10억 6000"]) expect([part, isTheNumber(number, part)]).toEqual([part, false]);
  expect(isTheNumber(number, "10억 6000만")).toBe(true);
});
