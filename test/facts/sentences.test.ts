import { expect, test } from "vitest";
import { sentencesOf } from "../../src/facts/sentences.ts";

const source = (body: string) => `---\ntitle: One. Two.\n---\n\n${body}\n`;

test("a text is its sentences, each with its place, its facts and claims, and without other marks", () => {
  const text = source(
    '## A *heading*\n\nBefore. In 2021 it was <Fact id="a" digits={1} />, and <Claim id="b">it fell</Claim>.\nThe last one (“really.”) ends.\n\n- An item, <Plain reason="an idiom">two</Plain>\n- Another',
  );
  expect(sentencesOf(text).map(({ text, line, column, ids }) => [text, line, column, ids])).toEqual([
    ["A heading", 5, 1, []],
    ["Before.", 7, 1, []],
    ["In 2021 it was ￼a￼, and ￼b￼it fell.", 7, 9, ["a", "b"]],
    ["The last one (“really.”) ends.", 8, 1, []],
    ["An item, two", 10, 1, []],
    ["Another", 11, 1, []],
  ]);
});

test("each begins where it says, also in Korean and after a blank line of spaces", () => {
  const text = source('그때는 <Fact id="a" particle="이/가" />였다. 그 뒤 줄었다.\n   \n끝.');
  const sentences = sentencesOf(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual(["그때는 ￼a￼였다.", "그 뒤 줄었다.", "끝."]);
  for (const { source: written, offset } of sentences) expect(text.slice(offset)).toMatch(written.slice(0, 3));
});

test("an essay without text has none", () => {
  expect(sentencesOf("")).toEqual([]);
  expect(sentencesOf("---\ntitle: A\n---\n")).toEqual([]);
});
