import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { editorFaults, essayFaults, tellEditorFault } from "../../src/essays/editorFaults.ts";
import { linkFaults } from "../../src/essays/linkFaults.ts";

const known = { figures: ["china-us-ratio"], datasets: ["imf-weo-2025-10"] };
const good = `---
title: A title
standfirst: Two sentences that say what the essay argues.
topic: United States and China
published: "2026-11-21"
updated: "2026-11-21"
datasets: [imf-weo-2025-10]
leadFigure: china-us-ratio
order: 1
---

Text.

<Figure id="china-us-ratio" />
`;
const tell = (text: string) => essayFaults("en.mdx", text, known, ["us-china-crossover"]).map(tellEditorFault);
const folder = mkdtempSync(join(tmpdir(), "essays-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an essay without mistakes has no faults", () => expect(tell(good)).toEqual([]));

test("an unknown figure is named with its line, its column and the figures there are", () => {
  expect(tell(good.replace('<Figure id="china-us-ratio" />', 'See <Figure id="china-ratio" />'))).toEqual([
    'en.mdx:14:5 there is no figure "china-ratio". Expected one of: china-us-ratio.',
  ]);
});

test("bad front matter is named by key, at the line of the key", () => {
  expect(tell(good.replace('updated: "2026-11-21"', "updated: yesterday"))).toEqual([
    'en.mdx:6:1 front matter "updated": expected a day in quotation marks, as "2026-11-21". The keys and what they hold are in src/essays/frontMatter.ts.',
  ]);
  expect(tell(good.replace("order: 1", "order: 1\ncolour: red"))[0]).toMatch(/^en\.mdx:10:1 front matter "colour": /);
  expect(tell(good.replace("[imf-weo-2025-10]", "[imf]"))).toEqual([
    'en.mdx:7:1 front matter "datasets": there is no "imf". Expected one of: imf-weo-2025-10.',
  ]);
});

test("front matter that is no YAML, or is not there, is a fault of its own", () => {
  expect(tell(good.replace("title: A title", "title: [A"))[0]).toMatch(
    /^en\.mdx:\d+:\d+ front matter cannot be read: /,
  );
  expect(tell("Text only.")).toHaveLength(1);
});

test("an image without text is named with its place", () => {
  expect(tell(`${good}\n![](map.png)\n<img src="map.png" alt="" />\n`).map((fault) => fault.split(" ")[0])).toEqual([
    "en.mdx:16:1",
    "en.mdx:17:1",
  ]);
});

test("an essay in one language only is reported as the missing twin", () => {
  mkdirSync(join(folder, "alone"));
  writeFileSync(join(folder, "alone/en.mdx"), good);
  expect(
    editorFaults(folder, known).map(({ file, message }) => [file.slice(folder.length), message.slice(0, 10)]),
  ).toEqual([["/alone/ko.mdx", "is missing"]]);
});

test("a link to a page that is not there, or to a place the page does not have, is reported once with its count", () => {
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "there"), { recursive: true });
  writeFileSync(join(dist, "there/index.html"), '<h2 id="here">Here</h2><a href="/gone/">x</a>');
  writeFileSync(
    join(dist, "index.html"),
    '<a href="/there/#here">a</a><a href="/there/#nowhere">b</a><a href="/gone/">c</a><a href="https://example.org/">d</a>',
  );
  expect(
    linkFaults(dist, "/")
      .map(({ message }) => message)
      .sort(),
  ).toEqual([
    'the link "/gone/" leads to no page of the site (on 2 pages). Correct the address or add the page.',
    'the link "/there/#nowhere" names a place that the page does not have. Correct the address or add the page.',
  ]);
});

test("links are read under the base path, and one outside it is dead", () => {
  const dist = join(folder, "based");
  mkdirSync(join(dist, "there"), { recursive: true });
  writeFileSync(join(dist, "there/index.html"), '<a href="/tideline/there/">x</a><a href="/there/">y</a>');
  expect(linkFaults(dist, "/tideline/").map(({ message }) => message)).toEqual([
    'the link "/there/" leads to no page of the site. Correct the address or add the page.',
  ]);
});
