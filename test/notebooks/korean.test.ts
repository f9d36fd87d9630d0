import { describe, expect, test } from "vitest";
import type { NotebookDetails } from "../../src/notebooks/compile/notebookDetails.ts";
import { koreanHtml } from "../../src/notebooks/korean/koreanHtml.ts";
import { koreanNotebook } from "../../src/notebooks/korean/koreanNotebook.ts";
import { numberIn } from "../../src/notebooks/korean/numberIn.ts";
import { translator } from "../../src/notebooks/korean/translator.ts";
import type { PrerenderedCell, PrerenderedNotebook } from "../../src/notebooks/prerender/prerendered.ts";

describe("a phrase in Korean", () => {
  const translate = translator({
    "straight line": "직선",
    "October {y}": "{y}년 10월",
    "{e}: {a}% for {y}.": "{e} 판: {y}년 {a}%.",
    "China's share is {a}": "중국의 몫은 {a|이다/다}",
    "{a} million copies": "{a:million} 장",
    "Against a {k} from {y}": "{y}년부터의 {k} 추세",
  });

  test.each([
    ["straight line", "직선"],
    ["China’s share is 63.8%", "중국의 몫은 63.8%다"],
    ["115.2 million copies", "1억 1,520만 장"],
    ["Against a straight line from 2010", "2010년부터의 직선 추세"],
    [
      "October 2020: 89.3% for 2025. October 2021: 85.9% for 2026.",
      "2020년 10월 판: 2025년 89.3%. 2021년 10월 판: 2026년 85.9%.",
    ],
    ["straight line; October 2020", "직선; 2020년 10월"],
    [" 2,021 ", " 2,021 "],
    ["2019-01", "2019년 1월"],
    ["2019-01-23", "2019년 1월 23일"],
    ["1999-Q4", "1999년 4분기"],
    ["2021-22", "2021-22"],
    ["이미 한국어인 GDP", "이미 한국어인 GDP"],
  ])("%s", (english, korean) => expect(translate(english)).toBe(korean));

  test("is missing where one of its words has none", () => {
    expect(translate("steady growth")).toBeUndefined();
    expect(translate("Against a steady growth from 2010")).toBeUndefined();
  });
});

test("a number that is counted in millions, billions or dollars is written in Korean magnitudes", () => {
  expect(numberIn("115.2", "million")).toBe("1억 1,520만");
  expect(numberIn("−3,760", "billion")).toBe("−3조 7,600억");
  expect(numberIn("300,000", "dollars")).toBe("30만 달러");
  expect(numberIn("3,000", "dollars")).toBe("3,000달러");
  expect(numberIn("many", "million")).toBe("many");
});

test("titles, labels, descriptions, the heads of tables and their words are put into Korean", () => {
  const missing: string[] = [];
  const html = '<div aria-label="Prices"><svg><text>Prices &amp; pay</text><text>1,000</text></svg></div>';
  const frame = (label: string, [head, day]: readonly string[]) =>
    `<div aria-label="${label}"><table><tr><th>${head}</th></tr><tr><td>${day}</td></tr></table></div>`;
  const translate = translator({ Prices: "물가", "Prices & pay": "물가와 임금" });
  expect(koreanHtml(html + frame("12 rows: Prices", ["Prices", "2019-04"]), translate)).toBe(
    `<div aria-label="물가"><svg><text>물가와 임금</text><text>1,000</text></svg></div>${frame("행 12개: 물가", ["물가", "2019년 4월"])}`,
  );
  koreanHtml("<p>Currency</p><p>Prices</p>", translate, (text) => missing.push(text));
  expect(missing).toEqual(["Currency"]);
});

describe("a notebook in Korean", () => {
  const cell = (part: Partial<PrerenderedCell>): PrerenderedCell =>
    ({ id: 1, mode: "md", source: "", pinned: false, names: [], html: "", ...part }) as PrerenderedCell;
  const text = cell({
    source: `## Result\n\nIt is \${x}, or \${y}. \${result.en}`,
    html: '<h2 id="result-of-it">Result</h2><p>It is <span data-blank="0">3</span>, or <span data-blank="1">12</span>. <span data-blank="2">Found.</span></p>',
  });
  const chart = cell({ id: 2, mode: "js", html: "<p>Share in 2021</p>" });
  const notebook = { cells: [text, chart], result: { en: "Found.", ko: "찾았다." } } as unknown as PrerenderedNotebook;
  const read = (texts: Record<string, string>, labels: Record<string, string>) =>
    koreanNotebook(notebook, { texts, labels } as unknown as NotebookDetails);
  const whole = { 1: "## 결론\n\n값은 {2:million|이/가} 아니라 **{1}**이다. {result}" };

  test("has the values of the English in the Korean order, its particles, its anchors and its result", () => {
    const { korean, faults } = read(whole, { "Share in {a}": "{a}년 비율" });
    expect(faults).toEqual([]);
    expect(korean.get(1)?.html.trim()).toBe(
      '<h2 id="result-of-it">결론</h2>\n<p>값은 <span data-blank="1" data-unit="million">1,200만</span>이 아니라 <strong><span data-blank="0">3</span></strong>이다. 찾았다.</p>',
    );
    expect(korean.get(2)?.html).toBe("<p>2021년 비율</p>");
  });

  test("a label without Korean is told with its cell and the line to write", () => {
    expect(read(whole, {}).faults).toEqual([
      {
        path: ["labels"],
        message: 'labels: cell 2 says "Share in 2021" and there is no Korean for it.',
        remedy: 'Write under labels: "Share in {a}": with the Korean, the same blanks in it.',
      },
    ]);
  });

  test("a text that is missing, unknown, without a value or a heading of the English is told", () => {
    const labels = { "Share in {a}": "{a}년 비율" };
    const told = (texts: Record<string, string>) => read(texts, labels).faults.map(({ message }) => message);
    expect(told({})).toEqual(["texts: the text of cell 1 has no Korean."]);
    expect(told({ ...whole, 2: "글" })).toEqual(["texts: the notebook has no text cell 2."]);
    expect(told({ 1: "값은 {1}, {3}. {result}" })).toEqual([
      "texts: the Korean of cell 1 has {3}, which the English has not.",
      "texts: the Korean of cell 1 leaves out {2}.",
      "texts: the Korean of cell 1 has 0 headings for 1.",
    ]);
  });
});
