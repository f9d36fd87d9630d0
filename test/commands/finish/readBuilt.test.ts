import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBuilt } from "../../../src/commands/finish/readBuilt.ts";

let root: string;
const folder = () => join(root, "dist");

function put(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "read-built-"));
  put("src/any.ts", "");
  put("dist/_astro/kpi-element.1.js", 'const words = "뷁";');
  put("dist/charts/sales.picture.svg", "<svg/>");
});

afterEach(() => rmSync(root, { recursive: true }));

const page = (main: string, title = "A") => `<title>${title} · Tideline</title><body><main>${main}</main></body>`;
const names = ["404.html", "charts/sales/index.html", "facts/one/index.html", "ko/facts/one/index.html"];

function putPages(): void {
  put("dist/404.html", page("<p>없음</p>"));
  put("dist/charts/sales/index.html", page('<div data-figure="sales"><div class="drawing"></div></div><p>Sold</p>'));
  put("dist/facts/one/index.html", page('<div data-figure="form"><div class="drawing"></div></div><p>One</p>'));
  put("dist/ko/facts/one/index.html", page("<p>하나</p><svg><text>둘</text></svg>"));
}

const kept = () => join(root, "node_modules/.cache/tideline/pages.json");
const read = () => readBuilt({ folder: folder(), base: "/x/", names }, root);
const texts = async () => (await read()).map(({ found }) => found.map(({ url, text }) => [url, text]));

test("a page gives its words by its address; a figure only where it has a picture", async () => {
  putPages();
  const [lost, chart, fact, korean] = await read();
  expect(lost).toEqual({ found: [], serif: { regular: "없음", bold: "", words: "", chosen: "" } });
  expect(chart).toEqual({
    found: [{ url: "/x/charts/sales/", kind: "figure", title: "A", text: "Sold", figure: "sales" }],
  });
  expect(fact?.found).toEqual([{ url: "/x/facts/one/", kind: "fact", title: "A", text: "One" }]);
  expect(korean?.found).toEqual([{ url: "/x/ko/facts/one/", kind: "fact", title: "A", text: "하나" }]);
  expect(korean?.serif?.regular).toBe("하나");
});

test("what was kept is taken for a page that is the same, and a changed one is read again", async () => {
  putPages();
  await read();
  // What is kept says another word, so that it can be told from what is read.
  writeFileSync(kept(), readFileSync(kept(), "utf8").replaceAll('"Sold"', '"Kept"').replaceAll('"One"', '"Kept"'));
  put("dist/facts/one/index.html", page("<p>Two</p>"));
  expect(await texts()).toEqual([
    [],
    [["/x/charts/sales/", "Kept"]],
    [["/x/facts/one/", "Two"]],
    [["/x/ko/facts/one/", "하나"]],
  ]);
});

test.each([
  ["the code", () => put("src/any.ts", "export const other = 1;")],
  [
    "an element's script",
    () => {
      rmSync(join(root, "dist/_astro/kpi-element.1.js"));
      put("dist/_astro/kpi-element.2.js", "");
    },
  ],
  ["what was kept, broken off", () => writeFileSync(kept(), readFileSync(kept(), "utf8").slice(0, -20))],
])("every page is read again after a change of %s", async (_, change) => {
  putPages();
  await read();
  writeFileSync(kept(), readFileSync(kept(), "utf8").replaceAll('"Sold"', '"Kept"'));
  change();
  expect((await texts())[1]).toEqual([["/x/charts/sales/", "Sold"]]);
});
