import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { madeFrom, versionOf } from "../../src/content/madeFrom.ts";
import { oncePerProcess } from "../../src/content/oncePerProcess.ts";
import { watchContent } from "../../src/content/watchContent.ts";

const root = mkdtempSync(join(tmpdir(), "content-"));
afterAll(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
write("data/shops/shops.csv", "shop\na\n");
write("data/shops/datapackage.json", "{}");
write("data/README.md", "How to.");
write("src/essays/sources.yaml", "a: 1");
write("src/essays/two/en.mdx", "\uFEFFTwo");
write("src/essays/one/facts.yaml", "a: 1");
write("src/essays/one/map.png", "no picture");
write("src/essays/one/figures/a-chart/query.sql", "select 1");
write("notebooks/paper.html", "<notebook>");
write("notebooks/paper.yaml", "order: 1");
const content = contentOf(root);

test("content lists what editors write, each kind by name", () => {
  expect(content.datasets().map(({ name, files }) => [name, files.map(({ path }) => path)])).toEqual([
    ["shops", ["data/shops/datapackage.json", "data/shops/shops.csv"]],
  ]);
  expect(content.essays().map(({ slug }) => slug)).toEqual(["one", "two"]);
  expect(content.figures().map(({ id, essay, file }) => [id, essay, file("query.sql")?.text])).toEqual([
    ["a-chart", "one", "select 1"],
  ]);
  expect(content.notebooks().map(({ slug, page, details }) => [slug, page.path, details?.text])).toEqual([
    ["paper", "notebooks/paper.html", "order: 1"],
  ]);
  expect(content.sources()?.text).toBe("a: 1");
});

test("a file has its path from the project's folder, and its text as it stands", () => {
  const file = content.file(join(root, "src/essays/two/en.mdx"));
  expect(file).toBe(content.file("src/essays/two/en.mdx"));
  expect(file).toMatchObject({ path: "src/essays/two/en.mdx", absolute: join(root, "src/essays/two/en.mdx") });
  expect(file?.text).toBe("\uFEFFTwo");
});

test("what is not there, and a folder, is no file", () => {
  expect(content.file("src/essays/three/en.mdx")).toBeUndefined();
  expect(content.file("src/essays")).toBeUndefined();
  expect(["src/essays/one/map.png", "src/essays/one/nosuch.png", "src/essays/one"].map(content.has)).toEqual([
    true,
    false,
    false,
  ]);
});

test("a file is read once, and anew when it is forgotten; its version follows its text", () => {
  const before = content.file("data/shops/shops.csv");
  write("data/shops/shops.csv", "shop\nb\n");
  expect(content.file("data/shops/shops.csv")).toBe(before);
  content.forget(join(root, "data/shops/shops.csv"));
  expect(content.file("data/shops/shops.csv")?.text).toBe("shop\nb\n");
  expect(content.file("data/shops/shops.csv")?.version).not.toBe(before?.version);
  write("data/shops/shops.csv", "shop\na\n");
  content.forget("data/shops/shops.csv");
  expect(content.file("data/shops/shops.csv")?.version).toBe(before?.version);
});

test("a folder that comes or goes is seen when something in it is forgotten", () => {
  write("src/essays/three/en.mdx", "Three");
  content.forget("src/essays/three/en.mdx");
  expect(content.essays().map(({ slug }) => slug)).toEqual(["one", "three", "two"]);
  rmSync(join(root, "src/essays/three"), { recursive: true });
  content.forget("src/essays/three");
  expect(content.essays().map(({ slug }) => slug)).toEqual(["one", "two"]);
  expect(content.file("src/essays/three/en.mdx")).toBeUndefined();
});

test("contentOf(root) is one for the process, even where the module is loaded twice", async () => {
  vi.resetModules();
  const again = await import("../../src/content/content.ts");
  expect(again.contentOf).not.toBe(contentOf);
  expect(again.contentOf(root)).toBe(content);
  expect(again.contentOf()).not.toBe(content);
});

test("oncePerProcess(name, make) makes a value once, be it undefined", () => {
  const make = vi.fn(() => undefined);
  oncePerProcess("test of undefined", make);
  oncePerProcess("test of undefined", make);
  expect(make).toHaveBeenCalledTimes(1);
});

test("madeFrom(content, …) makes again only what rests on a file that changed", () => {
  const make = vi.fn(() => ({}));
  const made = () => madeFrom(content, "test", () => content.datasets().flatMap(({ files }) => files), make);
  const first = made();
  expect(made()).toBe(first);
  write("src/essays/one/facts.yaml", "a: 2");
  content.forget("src/essays/one/facts.yaml");
  expect(made()).toBe(first);
  write("data/shops/more.csv", "more");
  content.forget("data/shops/more.csv");
  expect(made()).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

test("versionOf(files) tells which files there are", () => {
  const [one, two] = [content.file("data/shops/shops.csv"), content.file("notebooks/paper.yaml")];
  expect(versionOf([one, undefined])).toBe(versionOf([one]));
  expect(versionOf([one, two])).not.toBe(versionOf([one]));
});

test("watchContent(watcher, changed) has a file forgotten before it tells of it", () => {
  const listeners: ((event: string, file: string) => void)[] = [];
  const told: (string | undefined)[] = [];
  watchContent(
    { on: (_, listener) => listeners.push(listener) },
    (path) => told.push(path, content.file(path)?.text),
    content,
  );
  expect(content.file("notebooks/paper.yaml")?.text).toBe("order: 1");
  write("notebooks/paper.yaml", "order: 2");
  for (const listener of listeners) listener("change", join(root, "notebooks/paper.yaml"));
  expect(told).toEqual(["notebooks/paper.yaml", "order: 2"]);
});
