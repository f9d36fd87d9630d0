import { expect, test } from "vitest";
import { groupOf, groupTexts } from "../../src/fonts/serifGroups.ts";
import { serifText } from "../../src/fonts/serifText.ts";

const page = (main: string) => `<!doctype html><html lang="ko"><body><main>${main}</main></body></html>`;
const none = () => "";
const hangul = (characters: ReadonlySet<string>) =>
  [...characters].filter((each) => each >= "가" && !"만억조경년월일".includes(each)).sort();

test("titles and emphasis are bold, the running text is regular, charts and tables are neither", () => {
  const { regular, bold } = serifText(
    page(
      "<h1>제</h1><p>본<strong>강</strong></p><figure class='figure'>그</figure><table><tr><td>표</td></tr></table>",
    ),
    none,
  );
  expect(hangul(regular)).toEqual(["강", "본"]);
  expect(hangul(bold)).toEqual(["강", "제"]);
});

test("a sentence that scripts write brings the words that they write it with", () => {
  const answer =
    '<figure class="figure"><kpi-calculator><output class="kpi-answer">답<b>값</b></output><script type="application/json">"새"</script></kpi-calculator></figure>';
  const { regular, bold, words } = serifText(page(answer), (element) =>
    element === "kpi-calculator" ? 'const a="말"' : "",
  );
  expect(hangul(regular)).toEqual(["값", "답"]);
  expect(hangul(bold)).toEqual(["값", "답"]);
  expect(hangul(words)).toEqual(["말", "새"]);
});

test("names that a reader may choose are kept apart from what the page sets at once", () => {
  const html = `<main><p class="calculator-sentence">한국</p><script type="application/json" data-chosen>{"a":"칠레"}</script></main>`;
  const text = serifText(html, () => "");
  expect(hangul(text.chosen)).toEqual(["레", "칠"]);
  expect(hangul(text.regular)).not.toContain("칠");
});

test.each([
  ["ko/index.html", "home"],
  ["ko/essays/index.html", "essays"],
  ["ko/essays/k-pop-albums/index.html", "essays-k-pop-albums"],
  ["ko/facts/cd-us-decline/index.html", "facts-pages"],
  ["404.html", "home"],
])("%s takes the fonts of %s", (path, group) => expect(groupOf(path)).toBe(group));

test("pages of a kind share their characters, and results have every title", () => {
  const text = (regular: string, bold: string) => ({
    regular: new Set(regular),
    bold: new Set(bold),
    words: new Set(""),
    chosen: new Set(""),
  });
  const groups = groupTexts(
    new Map([
      ["ko/facts/a/index.html", text("가", "나")],
      ["ko/facts/b/index.html", text("다", "라")],
      ["ko/search/index.html", text("마", "바")],
    ]),
  );
  expect(hangul(groups.get("facts-pages")?.regular ?? new Set())).toEqual(["가", "다"]);
  expect(hangul(groups.get("search")?.bold ?? new Set())).toEqual(["바"]);
  expect(hangul(groups.get("search")?.words ?? new Set())).toEqual(["나", "라", "바"]);
});
