import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { type Diagnostic, formatDiagnostic } from "../../src/content/diagnostic.ts";
import { editorFaults, essayFaults } from "../../src/essays/editorFaults.ts";
import { linkFaults } from "../../src/essays/linkFaults.ts";
import { numberFacts } from "../../src/essays/numberFacts.ts";
import { newProject } from "../checks/project.ts";

const known = { figures: ["china-us-ratio"] };
const good = `---
title: A title
standfirst: Two sentences that say what the essay argues.
topic: United States and China
published: "2026-11-21"
updated: "2026-11-21"
related: []
leadFigure: china-us-ratio
order: 1
---

Text.

<Figure id="china-us-ratio" />
`;
const tell = (text: string) =>
  essayFaults({ path: "en.mdx", text }, known, ["us-china-crossover"]).map(formatDiagnostic);
const folder = mkdtempSync(join(tmpdir(), "essays-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an essay without mistakes has no faults", () => expect(tell(good)).toEqual([]));

test("an unknown figure is named with its line, its column and the nearest figure", () => {
  expect(tell(good.replace('<Figure id="china-us-ratio" />', 'See <Figure id="china-ratio" />'))).toEqual([
    'en.mdx:14:5 there is no figure "china-ratio". Write "china-us-ratio".',
  ]);
});

test("bad front matter is named by key, at its value", () => {
  expect(tell(good.replace('updated: "2026-11-21"', "updated: yesterday"))).toEqual([
    'en.mdx:6:10 front matter "updated": found "yesterday", expected a day of the calendar in quotation marks, as "2026-11-21". Correct it.',
  ]);
  expect(tell(good.replace("order: 1", "order: 1\ncolour: red"))[0]).toMatch(/^en\.mdx:10:1 front matter "colour": /);
  expect(tell(good.replace("order: 1", "datasets: [imf-weo-2025-10]\norder: 1"))).toEqual([
    'en.mdx:9:1 front matter "datasets": there is no such key. Take the line out: the site lists the datasets that the text uses.',
  ]);
});

test("a key that is missing is named with what it holds and what to do", () => {
  expect(tell(good.replace("topic: United States and China\n", ""))).toEqual([
    'en.mdx:1:1 front matter "topic": found nothing, expected what it is about, in two or three words. Add a line topic: …, in both languages.',
  ]);
});

describe("the headline of an essay", () => {
  const headed = good.replace(
    "related: []",
    "headline: first-sale\nheadlineWords: What was sold at first\nrelated: []",
  );
  const facts = new Map([["one", ["first-sale", "last-sale"]]]);
  const tellHeaded = (text: string) =>
    essayFaults({ path: "src/essays/one/en.mdx", text }, { ...known, facts }, []).map(formatDiagnostic);

  test("is a fact of its own essay", () => {
    expect(tellHeaded(headed)).toEqual([]);
    expect(tellHeaded(headed.replace("first-sale", "frist-sale"))).toEqual([
      'src/essays/one/en.mdx:7:11 front matter "headline": there is no "frist-sale". Write "first-sale".',
    ]);
  });

  test("is no claim, which has no number", () => {
    const project = newProject();
    project.write(
      "src/essays/one/facts.yaml",
      `${project.read("src/essays/one/facts.yaml")}sold-more:
  says: { en: "More was sold later.", ko: "나중에 더 팔았다" }
  claim: select true
`,
    );
    expect(numberFacts(project.content)).toEqual(new Map([["one", ["first-sale"]]]));
    project.remove();
  });

  test("has its words, and its words have a number", () => {
    expect(tellHeaded(headed.replace("headlineWords: What was sold at first\n", ""))).toEqual([
      'src/essays/one/en.mdx:7:11 front matter "headlineWords": found nothing beside "headline", expected what the number of the headline is, in a few words. Add a line headlineWords: …, in both languages, or take "headline" out.',
    ]);
    expect(tellHeaded(headed.replace("headline: first-sale\n", ""))).toEqual([
      'src/essays/one/en.mdx:7:16 front matter "headline": found nothing beside "headlineWords", expected the id of a fact of the essay that has a number. Add a line headline: …, in both languages, or take "headlineWords" out.',
    ]);
  });
});

test("every published essay has a headline", () => {
  const without = contentOf()
    .essays()
    .filter(({ file }) => !/^headline: /m.test(file("en.mdx")?.text ?? ""));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("an essay updated before it was published is a fault", () => {
  expect(tell(good.replace('updated: "2026-11-21"', 'updated: "2026-11-20"'))).toEqual([
    'en.mdx:6:10 front matter "updated": found "2026-11-20", before the day it was published, "2026-11-21". Correct one of the two.',
  ]);
});

test("front matter that is no YAML, or is not there, is a fault of its own", () => {
  expect(tell(good.replace("title: A title", "title: [A"))[0]).toMatch(
    /^en\.mdx:\d+:\d+ front matter cannot be read: /,
  );
  expect(tell("Text only.")).toHaveLength(1);
});

test("front matter that begins with an asterisk is told as what YAML takes it for", () => {
  expect(tell(good.replace("title: A title", "title: **Title**"))).toEqual([
    'en.mdx:2:8 front matter cannot be read: "**Title**" is the name of nothing. Quote texts that begin with a sign.',
  ]);
});

test("a figure may stand over several lines, and is found at its first", () => {
  expect(tell(good.replace('<Figure id="china-us-ratio" />', '<Figure\n  id="china-us-ratio"\n/>'))).toEqual([]);
  expect(tell(good.replace('<Figure id="china-us-ratio" />', '<Figure\n  id="china"\n/>\n\n<Figure\n/>'))).toEqual([
    'en.mdx:14:1 there is no figure "china". Write "china-us-ratio".',
    'en.mdx:18:1 this figure has no id. Write <Figure id="…" />.',
  ]);
});

test("a link without an address and an image that is not beside the essay are named with their place", () => {
  expect(tell(`${good}\nSee [here]() and\n![A map](./map.png).\n`)).toEqual([
    "en.mdx:16:5 this link has no address. Write it between the round brackets.",
    'en.mdx:17:1 the image "./map.png" is not there. Correct the address, or put the file beside the essay.',
  ]);
});

test("an image without text is named with its place", () => {
  expect(tell(`${good}\n![](map.png)\n<img src="map.png" alt="" />\n`).map((fault) => fault.split(" ")[0])).toEqual([
    "en.mdx:16:1",
    "en.mdx:17:1",
  ]);
});

test("an essay in one language only is reported as the missing twin", () => {
  const root = join(folder, "alone");
  mkdirSync(join(root, "src/essays/alone"), { recursive: true });
  writeFileSync(join(root, "src/essays/alone/en.mdx"), good);
  expect(editorFaults(contentOf(root), known).map(({ file, message }) => [file, message.slice(0, 10)])).toEqual([
    ["src/essays/alone/ko.mdx", "is missing"],
  ]);
});

/** A fault as it is told, its files named from src/essays. */
const shortened = (fault: Diagnostic) => formatDiagnostic(fault).replaceAll("src/essays/", "/");

/** Writes an essay in both languages and gives its faults, each as its file, its place and its message. */
function tellPair(slug: string, en: string | Buffer, ko: string | Buffer): string[] {
  const root = join(folder, `of-${slug}`);
  const essay = join(root, "src/essays", slug);
  mkdirSync(essay, { recursive: true });
  writeFileSync(join(essay, "en.mdx"), en);
  writeFileSync(join(essay, "ko.mdx"), ko);
  const content = contentOf(root);
  content.forget(essay);
  return editorFaults(content, known).map(shortened);
}

test("twins whose front matter differs in what has no language are told where", () => {
  expect(tellPair("twins", good, good)).toEqual([]);
  expect(tellPair("twins", good, good.replace("order: 1", "order: 2"))).toEqual([
    '/twins/ko.mdx:9:8 front matter "order": found 2, expected 1 as in /twins/en.mdx:9. Give both languages the same.',
  ]);
});

test("two essays with the same place in the lists are told, with the next that is free", () => {
  tellPair("first", good, good);
  const content = contentOf(join(folder, "of-first"));
  const essays = join(content.root, "src/essays");
  mkdirSync(join(essays, "second"));
  for (const language of ["en", "ko"]) writeFileSync(join(essays, `second/${language}.mdx`), good);
  // A fault of another key hides nothing.
  writeFileSync(join(essays, "first/en.mdx"), good.replace(/topic: .*/, "topic: x"));
  content.forget("src/essays");
  expect(
    editorFaults(content, known)
      .filter(({ message }) => !message.includes("topic"))
      .map(shortened),
  ).toEqual(['/second/en.mdx:9:8 front matter "order": found 1, which /first/en.mdx:9 has already. 2 is free.']);
});

test("a file that is not saved as plain UTF-8 says so, and nothing that only follows from it", () => {
  const latin = Buffer.from(good.replace("A title", "Caf\xe9"), "latin1");
  expect(tellPair("latin", latin, `\uFEFF${good}`)).toEqual([
    "/latin/en.mdx:2:11 byte 0xE9 is not UTF-8: it looks like Latin-1 or another old encoding. Save the file as UTF-8.",
    "/latin/ko.mdx:1:1 begins with a byte order mark, which hides the front matter. Save the file as UTF-8 without BOM.",
  ]);
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
      .map(({ message, remedy }) => `${message}. ${remedy}.`)
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
  expect(linkFaults(dist, "/tideline/").map(({ message, remedy }) => `${message}. ${remedy}.`)).toEqual([
    'the link "/there/" leads to no page of the site. Correct the address or add the page.',
  ]);
});

test("a % that stands for no sign is told, in a path and after #, and one that does is read", () => {
  const dist = join(folder, "signs");
  mkdirSync(join(dist, "50% off"), { recursive: true });
  writeFileSync(join(dist, "50% off/index.html"), '<h2 id="값">x</h2>');
  writeFileSync(
    join(dist, "index.html"),
    '<a href="/50%25%20off/#%EA%B0%92">a</a><a href="/50%-off/">b</a><a href="/50%25%20off/#5%">c</a><img src="/100%.png" alt="d">',
  );
  expect(
    linkFaults(dist, "/")
      .map(({ message, remedy }) => `${message}. ${remedy}.`)
      .sort(),
  ).toEqual([
    'the image "/100%.png" has a % that stands for no sign. Write %25 for the sign itself.',
    'the link "/50%-off/" has a % that stands for no sign. Write %25 for the sign itself.',
    'the link "/50%25%20off/#5%" has a % that stands for no sign. Write %25 for the sign itself.',
  ]);
});

test("relative addresses are read from their page, and pictures must be there, too", () => {
  const dist = join(folder, "relative");
  mkdirSync(join(dist, "essays/one"), { recursive: true });
  mkdirSync(join(dist, "essays/two"));
  writeFileSync(join(dist, "map.svg"), "<svg/>");
  writeFileSync(join(dist, "essays/two/index.html"), '<h2 id="here">Here</h2>');
  writeFileSync(
    join(dist, "essays/one/index.html"),
    '<a href="../two/#here">a</a><a href="../nosuch/">b</a><a class="x" href>c</a><img src="/map.svg" alt="a map"><img alt="x > y" src="/nothere.png"><a href="https://tideline.example/essays/two/">d</a><a href="https://tideline.example/gone/">e</a><a href="mailto:a@example.org">f</a>',
  );
  expect(
    linkFaults(dist, "/")
      .map(({ message, remedy }) => `${message}. ${remedy}.`)
      .sort(),
  ).toEqual([
    'the image "/nothere.png" leads to no file of the site. Correct the address or add the file.',
    'the link "../nosuch/", that is /essays/nosuch/, leads to no page of the site. Correct the address or add the page.',
    'the link "https://tideline.example/gone/", that is /gone/, leads to no page of the site. Correct the address or add the page.',
    "the link on /essays/one/ has no address. Write it, or take the element out.",
  ]);
});
