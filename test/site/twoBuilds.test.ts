import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { headersFor, readHeaderRules } from "../../src/commands/headerRules.ts";
import { runCommand } from "../commands/runCommand.ts";
import { ownEnvironment } from "../ownEnvironment.ts";
import { brokenAddresses, filesOf, headOf } from "./ownAddresses.ts";

const folder = mkdtempSync(join(tmpdir(), "tideline-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(outDir: string, environment: Record<string, string> = {}, cwd = process.cwd()): void {
  const { status, stdout, stderr } = spawnSync(resolve("node_modules/.bin/astro"), ["build", "--outDir", outDir], {
    cwd,
    encoding: "utf8",
    env: ownEnvironment(environment),
  });
  expect(status, stdout + stderr).toBe(0);
}

function hashes(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length), createHash("sha256").update(readFileSync(file)).digest("hex")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The project in another folder, with an essay that is a draft, one of a day to come, and a notebook of the draft. */
function projectWithDrafts(): string {
  const copy = join(folder, "project");
  for (const path of ["src", "data", "notebooks", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  for (const args of [
    ["essay", "held-draft"],
    ["essay", "held-day"],
    ["notebook", "held-paper", "--essay", "held-draft"],
  ])
    expect(runCommand("new", args, copy)).toMatchObject({ status: 0 });
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(copy, path), change(readFileSync(join(copy, path), "utf8")));
  for (const language of ["en", "ko"]) {
    edit(`src/essays/held-draft/${language}.mdx`, (text) => `${text}\n98 of 99 are not proved yet.\n`);
    edit(`src/essays/held-day/${language}.mdx`, (text) =>
      text.replace("draft: true\n", "").replace(/^(published|updated): .*/gm, '$1: "2126-11-29"'),
    );
  }
  edit("notebooks/held-paper.yaml", (text) => text.replace("draft: true\n", ""));
  return copy;
}

test("a second build, in another folder and beside drafts, gives the same bytes, file for file", {
  timeout: 300_000,
}, () => {
  const again = join(folder, "again");
  build(again, {}, projectWithDrafts());
  const [first, second] = [hashes("dist"), hashes(again)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
});

test("published under a base path, every address the site writes of itself leads to what is there", {
  timeout: 300_000,
}, () => {
  const [origin, base] = ["https://example.org", "/tideline/"];
  const based = join(folder, "based");
  build(based, { SITE: origin, BASE: base });
  const { checked, broken } = brokenAddresses({ folder: based, origin, base });
  expect(checked).toBeGreaterThan(10_000);
  expect(broken).toEqual([]);

  const files = filesOf(based);
  const text = (file: string) => readFileSync(join(based, file), "utf8");
  const pages = files.filter((file) => file.endsWith("/index.html") || file === "index.html");
  const published = (page: string) => `${origin}${base}${page.replace(/index\.html$/, "")}`;
  const heads = new Map(pages.map((page) => [page, headOf(text(page))]));
  for (const [page, { canonical, alternates, url, image }] of heads) {
    // A frame for other sites names the page that it is taken from, and what no crawler may list names none.
    if (/(?:^|\/)embed\//.test(page))
      expect(canonical, page).toEqual([published(page.replace("embed/", pageOfFrame(page)))]);
    else if (canonical.length > 0) {
      expect(canonical, page).toEqual([published(page)]);
      expect(url, page).toBe(published(page));
      expect(image, page).toMatch(/^https:\/\/example\.org\/tideline\/.+\.png$/);
      const twin = page.replace(/^ko\//, "");
      expect(alternates, page).toEqual({
        en: published(twin),
        ko: published(`ko/${twin}`),
        "x-default": published(twin),
      });
    }
  }
  const listed = Array.from(text("sitemap-0.xml").matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address as string);
  const found = pages.filter((page) => !/(?:^|\/)(?:embed|frame)\//.test(page)).map(published);
  expect(listed.sort()).toEqual(found.sort());
  expect(text("robots.txt")).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
  for (const feed of files.filter((file) => file.endsWith("rss.xml") || file.endsWith("corrections.xml"))) {
    const links = Array.from(text(feed).matchAll(/<(?:link|guid)[^>]*>([^<]*)</g), ([, address]) => address as string);
    expect(links.length, feed).toBeGreaterThan(2);
    expect(
      links.filter((address) => !address.startsWith(origin + base)),
      feed,
    ).toEqual([]);
  }
  const rules = readHeaderRules(text("_headers"));
  expect(headersFor(`${base}ko/embed/china-us-ratio/`, rules).get("content-security-policy")).toContain(
    "frame-ancestors *",
  );
  expect([...headersFor("/elsewhere/", rules)]).toEqual([]);
});

/** The path that a frame's canonical page has in place of "embed/". */
const pageOfFrame = (page: string) => (page.endsWith("embed/crossover/index.html") ? "" : "charts/");
