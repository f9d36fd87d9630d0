import { expect, test } from "vitest";
import { readPages } from "../../src/search/readPages.ts";

const read = (path: string, main: string) =>
  readPages(
    `<html><head><title>제목 · Tideline</title></head><body><nav>메뉴</nav><main>${main}</main></body></html>`,
    {
      path,
      url: `/ko${path}`,
    },
  );
const textOf = (path: string, main: string) => read(path, main)[0]?.text;

test("an essay is its paragraphs, a line each, without drawings, menus, code and its own title", () => {
  const main = `<h1>제목</h1><p>첫 <b>문</b>단.</p><nav>차례</nav><svg><svg><text>안</text></svg><text>밖</text></svg>
    <pre>select 1</pre><ul><li>하나</li><li>둘</li></ul>`;
  expect(read("/essays/a/", main)).toEqual([
    { url: "/ko/essays/a/", kind: "essay", title: "제목", text: "첫 문단.\n하나\n둘" },
  ]);
});

test("a term stands with its description, cells of a row beside one another", () => {
  expect(textOf("/data/a/", "<dl><dt>판</dt><dd>2025년</dd></dl><table><tr><th>열</th><td>뜻</td></tr></table>")).toBe(
    "판: 2025년\n열 뜻",
  );
});

test("a fact's value stands before its verdict, without the labels that all facts share", () => {
  expect(textOf("/facts/a/", '<p class="verdict">출처 인용</p><h1>제목</h1><dl><dt>값</dt><dd>3.6달러</dd></dl>')).toBe(
    "3.6달러 · 출처 인용",
  );
});

test("a figure has its picture's id and the words that stand for its drawing", () => {
  const main = '<figure data-figure="ratio"><p>설명</p><div class="drawing" aria-label="2021년 76.7%"></div></figure>';
  expect(read("/charts/ratio/", main)[0]).toMatchObject({
    kind: "figure",
    figure: "ratio",
    text: "설명\n2021년 76.7%",
  });
});

test("every term of the glossary and every calculator of a list is a result of its own", () => {
  const glossary = read(
    "/glossary/",
    '<p class="lead">말뜻</p><dl class="glossary"><div id="gdp"><dt>GDP</dt><dd>생산</dd></div></dl>',
  );
  expect(glossary.map(({ url, kind, title, text }) => [url, kind, title, text])).toEqual([
    ["/ko/glossary/", "page", "제목", "말뜻"],
    ["/ko/glossary/#gdp", "term", "GDP", "생산"],
  ]);
});

test.each(["/embed/ratio/", "/search/", "/", "/404/"])("%s is no result", (path) => {
  expect(read(path, "<p>말</p>")).toEqual([]);
});
