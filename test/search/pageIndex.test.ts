import { beforeAll, describe, expect, test } from "vitest";
import { excerptOf, titleOf } from "../../src/search/excerpt.ts";
import { PageIndex } from "../../src/search/pageIndex.ts";
import type { SearchPage } from "../../src/search/searchPage.ts";

const page = (url: string, kind: SearchPage["kind"], title: string, text: string): SearchPage => ({
  url,
  kind,
  title,
  text,
});

const pages = [
  page("/essay/", "essay", "자꾸 미뤄지는 추월", "성장률을 곱한다.\n성장률은 물량을 센다. 중국은 크다."),
  page("/figure/", "figure", "중국의 성장률이 더 높다", "2021년 76.7%였다."),
  page("/fact/", "fact", "성장률 5%", "미국의 성장률"),
  page("/album/", "essay", "음반", "케이팝 음반과 스트리밍"),
  page("/gdp/", "dataset", "국내총생산", "국내총생산과 물가"),
];
let index: PageIndex;
beforeAll(async () => {
  index = await PageIndex.of(pages);
});
const found = (question: string) => index.ask(question).found.map((answer) => answer.page.url);
const shown = (runs: readonly { text: string; isMarked: boolean }[]) =>
  runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");

describe("PageIndex.ask(question)", () => {
  test("gives the same pages in the same order for every form of a word", () => {
    expect(found("성장률").sort()).toEqual(["/essay/", "/fact/", "/figure/"]);
    for (const form of ["성장률이", "성장률은", "성장률을", "성장률의", "성장률에서는"])
      expect(found(form)).toEqual(found("성장률"));
  });

  test("puts the essay before the figure before the fact", () => {
    expect(found("성장률")).toEqual(["/essay/", "/figure/", "/fact/"]);
  });

  test("asks for all words, and says so where no page has all", () => {
    expect(index.ask("중국은 성장률").isPartial).toBe(false);
    expect(found("중국은 성장률").sort()).toEqual(["/essay/", "/figure/"]);
    expect(index.ask("음반 76.7").isPartial).toBe(true);
    expect(found("음반 76.7").sort()).toEqual(["/album/", "/figure/"]);
  });

  test("knows names in both languages, and words with and without hyphens", () => {
    for (const name of ["K-pop", "kpop", "k pop", "케이팝", "케이팝은"]) expect(found(name)).toEqual(["/album/"]);
    expect(found("GDP")).toEqual(["/gdp/"]);
  });

  test("finds numbers with and without their sign, and none by a part of them", () => {
    for (const number of ["76.7", "76.7%", "2021년"]) expect(found(number)).toEqual(["/figure/"]);
    expect(found("767")).toEqual([]);
  });

  test.each(["", "   ", "ㅅ", "<b>", "((", "\\", '"', "*", "😀", "장률", "물".repeat(500), "a ".repeat(250)])(
    "%j finds nothing and breaks nothing",
    (question) => {
      expect(found(question)).toEqual([]);
    },
  );

  test("leaves out words that only ask", () => {
    expect(found("음반은 왜")).toEqual(["/album/"]);
  });
});

describe("what a result shows", () => {
  const reading = () => ({ termsOf: index.vocabulary.termsOf.bind(index.vocabulary), language: "ko" as const });

  test("the line that says most of what was asked for, with every form marked", () => {
    const [essay] = index.ask("중국 성장률이").found;
    expect(essay && shown(excerptOf(essay, reading()))).toBe("[성장률은] 물량을 센다. [중국은] 크다.");
  });

  test("marks in the title", () => {
    const figure = index.ask("성장률").found[1];
    expect(figure && shown(titleOf(figure, reading()))).toBe("중국의 [성장률이] 더 높다");
  });

  test("a long line is cut at blanks around what was found", async () => {
    const text = `${"앞말 ".repeat(80)}성장률을 ${"뒷말 ".repeat(80)}`.trim();
    const long = await PageIndex.of([page("/long/", "essay", "긴 글", `${text}\n성장률`)]);
    const [answer] = long.ask("성장률").found;
    const runs = answer
      ? excerptOf(answer, { ...reading(), termsOf: long.vocabulary.termsOf.bind(long.vocabulary) })
      : [];
    expect(shown(runs)).toMatch(/^…\u00a0(?:앞말 )+\[성장률을\] (?:뒷말 ?)+\u00a0…$/);
    expect(shown(runs).length).toBeLessThan(120);
  });
});
