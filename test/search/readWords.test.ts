import { expect, test } from "vitest";
import { readWords } from "../../src/search/readWords.ts";

const words = (text: string) => readWords(text).map((word) => word.text);

test.each([
  ["76.7%가 되었다", ["76.7", "되었다"]],
  ["8,760만 장", ["8760", "만", "장"]],
  ["2021년에", ["2021", "년에"]],
  ["GDP(국내총생산)는", ["gdp", "국내총생산"]],
  ["‘성장률’은 “물가”의", ["성장률", "물가"]],
  ["China’s growth, don’t", ["china", "growth", "dont"]],
  ["U.S. and US", ["us", "and", "us"]],
  ["K-pop e-commerce", ["kpop", "ecommerce"]],
  ["Beyoncé", ["beyonce"]],
  ["china_us_ratio US–China", ["china", "us", "ratio", "us", "china"]],
  ["<b>(.*)\\ 😀 \"'", ["b"]],
  ["", []],
])("readWords(%j) is %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("a word knows where it stands, and what it is joined of", () => {
  expect(readWords("the K-pop essay")[1]).toEqual({ text: "kpop", from: 4, to: 9, parts: ["k", "pop"] });
});
