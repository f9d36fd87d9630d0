import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildDay } from "../../src/content/buildDay.ts";
import { contentOf } from "../../src/content/content.ts";
import { heldBack } from "../../src/content/heldBack.ts";
import { withoutHeldBack } from "../../src/content/publishedGlobs.ts";
import { heldWords } from "../../src/layouts/heldWords.ts";

const root = mkdtempSync(join(tmpdir(), "held-"));
afterAll(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const essay = (slug: string, en: string, ko = en) => {
  for (const [language, lines] of [["en", en] as const, ["ko", ko] as const])
    write(`src/essays/${slug}/${language}.mdx`, `---\ntitle: A title\n${lines}\n---\n\nText.\n`);
  write(`src/essays/${slug}/figures/${slug}-chart/query.sql`, "select 1");
};
essay("out", 'published: "2026-11-29"');
essay("written", "draft: true", "draft: false");
essay("dated", 'published: "2026-12-24"');
write("notebooks/paper.html", "<notebook>");
write("notebooks/paper.yaml", 'essay: dated\npublished: "2026-11-01"\n');
write("notebooks/own.html", "<notebook>");
write("notebooks/own.yaml", "essay: out\ndraft: true\n");
write("notebooks/read.html", "<notebook>");
write("notebooks/read.yaml", 'essay: out\npublished: "2026-11-29"\n');

test("heldBack(text, day) knows drafts and days to come, and holds back nothing that it cannot read", () => {
  const head = (lines: string) => `---\n${lines}\n---\n\ndraft: true\n`;
  expect(heldBack(head("draft: true"), "2026-11-29")).toEqual({ kind: "draft" });
  expect(heldBack(head("draft: false\npublished: 2026-11-30"), "2026-11-29")).toEqual({
    kind: "scheduled",
    day: "2026-11-30",
  });
  expect(heldBack(head('published: "2026-11-30"'), "2026-11-30")).toBeUndefined();
  expect(heldBack(head(`published: "2026-13-21"`), "2026-11-29")).toBeUndefined();
  expect(heldBack(head(`published: "2027-02-30"`), "2026-11-29")).toBeUndefined();
  expect(heldBack(`\uFEFF${head("draft: true").replaceAll("\n", "\r\n")}`, "2026-11-29")).toEqual({ kind: "draft" });
  for (const unread of ["", "- draft: true", head("title: [A"), head("published: soon"), head("- draft")])
    expect(heldBack(unread, "2026-11-29")).toBeUndefined();
});

test("buildDay() is the machine's day, or that of SOURCE_DATE_EPOCH", () => {
  expect(buildDay(new Date(2026, 10, 29, 23, 59), {})).toBe("2026-11-29");
  const noon = new Date(2026, 0, 2, 12).getTime() / 1000;
  expect(buildDay(new Date(2030, 1, 1), { SOURCE_DATE_EPOCH: String(noon) })).toBe("2026-01-02");
  expect(() => buildDay(new Date(), { SOURCE_DATE_EPOCH: "yesterday" })).toThrow(
    'SOURCE_DATE_EPOCH is "yesterday". Give the seconds since 1970',
  );
});

test("a content lists everything until it is told a day, then what is published on it, figures and notebooks included", () => {
  const content = contentOf(root);
  const names = () => ({
    essays: content.essays().map(({ slug }) => slug),
    figures: content.figures().map(({ id }) => id),
    notebooks: content.notebooks().map(({ slug }) => slug),
  });
  const all = {
    essays: ["dated", "out", "written"],
    figures: ["dated-chart", "out-chart", "written-chart"],
    notebooks: ["own", "paper", "read"],
  };
  expect(names()).toEqual(all);
  const { edition } = content;
  content.publishOn("2026-11-29");
  expect(content.edition).toBeGreaterThan(edition);
  expect(names()).toEqual({ essays: ["out"], figures: ["out-chart"], notebooks: ["read"] });
  const { essays, notebooks } = content.withheld();
  expect(essays.map(({ slug, held }) => [slug, held])).toEqual([
    ["dated", { kind: "scheduled", day: "2026-12-24" }],
    ["written", { kind: "draft" }],
  ]);
  expect(notebooks.map(({ slug, held }) => [slug, held.kind])).toEqual([
    ["own", "draft"],
    ["paper", "scheduled"],
  ]);
  content.publishOn("2026-12-24");
  expect(names().essays).toEqual(["dated", "out"]);
});

test("withoutHeldBack(code) leaves the folders of drafts out of what modules take all at once", () => {
  const content = contentOf(root);
  content.publishOn("2026-11-29");
  const code = `const folders = import.meta.glob<Figure | undefined>("../essays/*/figures/*/figure.yaml", { eager: true });
const papers = import.meta.glob<Paper>("../../../notebooks/*.html", { query: "?cells" });
const questions = import.meta.glob("./questions/*.sql");`;
  expect(
    withoutHeldBack(code, content),
  ).toBe(`const folders = import.meta.glob<Figure | undefined>(["../essays/*/figures/*/figure.yaml", "!../essays/dated/figures/*/figure.yaml", "!../essays/written/figures/*/figure.yaml"], { eager: true });
const papers = import.meta.glob<Paper>(["../../../notebooks/*.html", "!../../../notebooks/own.html", "!../../../notebooks/paper.html"], { query: "?cells" });
const questions = import.meta.glob("./questions/*.sql");`);
});

test("the mark of the preview names a draft, and the day of what is dated", () => {
  expect(heldWords({ kind: "draft" }, "en")).toBe("Draft");
  expect(heldWords({ kind: "draft" }, "ko")).toBe("초고");
  expect(heldWords({ kind: "scheduled", day: "2026-12-24" }, "en")).toBe("To be published on 24 December 2026");
  expect(heldWords({ kind: "scheduled", day: "2026-12-24" }, "ko")).toBe("2026년 12월 24일 공개 예정");
});
