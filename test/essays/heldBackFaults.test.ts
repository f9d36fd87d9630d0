import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { editorFaults } from "../../src/essays/editorFaults.ts";
import { linkFaults } from "../../src/essays/linkFaults.ts";

const root = mkdtempSync(join(tmpdir(), "held-faults-"));
afterAll(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const head = (order: number, more = "") => `---
title: A title
standfirst: Two sentences that say what the essay argues.
topic: A topic
published: "2026-11-21"
updated: "2026-11-21"
# A note to oneself.
leadFigure: sound
order: ${order}
${more}---

`;
const both = (slug: string, text: string) => {
  for (const language of ["en", "ko"]) write(`src/essays/${slug}/${language}.mdx`, text);
};
both("next", `${head(2, "draft: true\n")}Whatever a draft says: [dead](/essays/nowhere/).\n`);
write("src/essays/next/figures/next-chart/query.sql", "select 1 as a");
write("src/essays/next/facts.yaml", "next-sum:\n  says: x\n");
both("later", head(3).replaceAll("2026-11-21", "2026-12-24"));
write("data/shops/shops.csv", "a\n1\n");
write("src/essays/out/figures/sound/query.sql", "select a from shops");
write(
  "src/essays/out/facts.yaml",
  "of-draft:\n  sql: select a from next_chart\nfollows:\n  expression: '{next-sum} * 2'\n",
);
const body = `See [the next](/essays/next/) and [it](/ko/charts/next-chart/#a).

<Figure id="next-chart" />

<Fact id="next-sum" /> and [the sound](/charts/sound/).
`;
write(
  "src/essays/out/en.mdx",
  head(1, "related: [later, next]\n").replace("leadFigure: sound", "leadFigure: next-chart") + body,
);
write("src/essays/out/ko.mdx", head(1));

const content = contentOf(root);
const known = { figures: ["sound"] };
const told = () =>
  editorFaults(content, known)
    .map((fault) => formatDiagnostic(fault).replace("src/essays/out/", ""))
    .filter((line) => line.includes("this is published"));

test("what is published may not lead to, show or rest on what is held back; each place is told, with the reason", () => {
  content.publishOn("2026-11-29");
  const lines = told();
  expect(lines.map((line) => line.replace(/, and this is published\. .*$/, "")).sort()).toEqual([
    'en.mdx:10:11 the essay "later" is published on 2026-12-24',
    'en.mdx:10:18 the essay "next" is a draft',
    'en.mdx:13:14 the essay "next" is a draft',
    'en.mdx:13:38 the figure "next-chart" belongs to src/essays/next, which is a draft',
    'en.mdx:15:1 the figure "next-chart" belongs to src/essays/next, which is a draft',
    'en.mdx:17:1 the fact "next-sum" belongs to src/essays/next, which is a draft',
    'en.mdx:8:13 the figure "next-chart" belongs to src/essays/next, which is a draft',
    'facts.yaml:2:17 the figure "next-chart" belongs to src/essays/next, which is a draft',
    'facts.yaml:4:16 the fact "next-sum" belongs to src/essays/next, which is a draft',
  ]);
  expect(lines[0]).toMatch(/, and this is published\. Publish the other first, or take it out here\.$/);
});

test("nothing else is said of a draft's names, and what a draft itself says stops no build", () => {
  const others = editorFaults(content, known).map(formatDiagnostic);
  expect(others.filter((line) => line.includes("there is no"))).toEqual([]);
  expect(others.filter((line) => line.startsWith("src/essays/next/"))).toEqual([]);
});

test("a change dated after the build is told, in both languages", () => {
  const late = head(1).replace('updated: "2026-11-21"', 'updated: "2026-11-30"');
  both("out", late);
  content.forget("src/essays/out");
  expect(
    editorFaults(content, known)
      .map(formatDiagnostic)
      .filter((line) => line.includes("day of the build")),
  ).toEqual(
    ["en", "ko"].map(
      (language) =>
        `src/essays/out/${language}.mdx:6:1 front matter "updated": found "2026-11-30", which is after the day of the build, "2026-11-29". Give the day of the change, or hold the essay back with draft: true.`,
    ),
  );
});

test("a built page that leads to what is held back is told why the page is not there", () => {
  write("dist/index.html", '<a href="/essays/next/">Next</a>');
  expect(
    linkFaults(join(root, "dist"), "/", undefined, content).map(({ message, remedy }) => `${message}. ${remedy}.`),
  ).toEqual([
    'the link "/essays/next/" leads to src/essays/next, which is a draft. Publish that first, or take the link out.',
  ]);
});
