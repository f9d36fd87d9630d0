import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor, readHeaderRules } from "../../src/commands/headerRules.ts";
import { linkPackages } from "../bench/projectCopy.ts";
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

/** What a build was told of the place it is published at. */
interface Place {
  readonly origin: string;
  readonly base: string;
}
const home: Place = { origin: process.env.SITE ?? "https://tideline.example", base: process.env.BASE ?? "/" };
const elsewhere: Place = { origin: "https://example.org", base: "/tideline/" };

/** A file's name in dist/_astro without the hash of its content, in which its place may stand. */
const unhashed = (text: string) => text.replace(/[.-][\w-]{8}(?=\.(?:js|css|woff2)\b)/g, "");

/** A file of a build as it would be anywhere: without its place, and without the hashes of what names its place. */
function placeless(file: string, bytes: Buffer, { origin, base }: Place): Buffer {
  if (/\.(?:png|woff2|parquet|gz|br|wasm|ico)$/.test(file)) return bytes;
  const text = bytes
    .toString("utf8")
    .replaceAll(origin + base, "origin/")
    .replaceAll(origin, "origin");
  const rooted = base === "/" ? text : text.replaceAll(base, "/");
  // A note is named by its text, links included; the sandbox's policy knows its script, places included, by its hash.
  return Buffer.from(
    unhashed(rooted)
      .replace(/(?<=\bnote-)[0-9a-f]{6}\b/g, "")
      .replace(/(?<='sha256-)[\w+/]{43}=(?=')/g, file === "frame/notebook/index.html" ? "" : "$&"),
  );
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The hashes of what a build holds by name, without its place; several files of `_astro` may share a name. */
function contents(folder: string, place: Place): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const files = new Set(filesOf(folder));
  for (const file of files) {
    // What npm run build adds: the list of packages, and texts packed for hosts, which hold what stands beside them.
    if (/^sbom\.json/.test(file)) continue;
    if (files.has(file.replace(/\.(?:br|gz)$/, "")) && /\.(?:br|gz)$/.test(file)) continue;
    const name = file.startsWith("_astro/") ? unhashed(file) : file;
    const hash = sha256(placeless(file, readFileSync(join(folder, file)), place));
    found.set(name, [...(found.get(name) ?? []), hash].sort());
  }
  return found;
}

/** The names of the files of `_astro` by the hash of their very bytes. */
const assetNames = (folder: string) =>
  new Map(filesOf(join(folder, "_astro")).map((name) => [sha256(readFileSync(join(folder, "_astro", name))), name]));

/** The project in another folder, with nothing kept of earlier builds, and with an essay that is a draft, one of a day to come, and a notebook of the draft. */
function projectWithDrafts(): string {
  const copy = join(folder, "project");
  for (const path of ["src", "data", "notebooks", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(path, join(copy, path), { recursive: true });
  linkPackages(process.cwd(), copy);
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

// One build for both: it takes as long as a third of all other browser tests.
const [{ origin, base }, based] = [elsewhere, join(folder, "based")];
beforeAll(() => build(based, { SITE: origin, BASE: base }, projectWithDrafts()), 300_000);

test("a second build, with nothing kept, in another folder, beside drafts and for another address, gives the same bytes but for that, file for file", () => {
  const [first, second] = [contents("dist", home), contents(based, elsewhere)];
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...first].filter(([file, hashes]) => `${second.get(file)}` !== `${hashes}`).map(([file]) => file)).toEqual(
    [],
  );
  const names = assetNames(based);
  const renamed = [...assetNames("dist")].filter(([hash, name]) => names.has(hash) && names.get(hash) !== name);
  expect(renamed).toEqual([]);
});

test("published under a base path, every address the site writes of itself leads to what is there", () => {
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
const pageOfFrame = (page: string) => (/embed\/crossover\/(?:field\/)?index\.html$/.test(page) ? "" : "charts/");
