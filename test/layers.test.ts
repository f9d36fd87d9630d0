import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Outer layers may import inner ones; the order is the README's map. */
const layers = [
  "styles",
  "model",
  "language",
  "content",
  "fonts",
  "datasets",
  "database",
  "imports",
  "refresh",
  "pull",
  "charts",
  "sharing",
  "readout",
  "explorer",
  "facts",
  "figures",
  "proposals",
  "calculators",
  "notebooks",
  "essays",
  "spelling",
  "checks",
  "search",
  "layouts",
  "pages",
  "commands",
];

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** The files of src that a file names with one of the patterns. */
function importsOf(file: string, ...patterns: readonly RegExp[]): string[] {
  const text = readFileSync(file, "utf8");
  return patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => (match[1] ?? match[2]) as string))
    .map((target) => normalize(join(dirname(file), target)))
    .filter((target) => target.startsWith("src/"));
}

const importLine = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;
/** `import …`, `import type …` and `export … from`, whole modules included: what is read before a module is. */
const statement = /(?:\bfrom|^\s*import)\s*["'](\.{1,2}\/[^"']+)["']/gm;
/** `import("…").Name` and `typeof import("…")`: types, unlike a call of import(). */
const typeImport = /(?:\btypeof import\(["'](\.{1,2}\/[^"']+)["']\)|\bimport\(["'](\.{1,2}\/[^"']+)["']\)\.[A-Z])/g;

function layerOf(path: string): number {
  return layers.indexOf(path.split("/")[1] as string);
}

/**
 * One path for every group of files that import one another in a circle: the shortest through the group's first file,
 * which stands at both ends.
 */
function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const routes = new Map([...imports.keys()].map((file) => [file, routesFrom(file, imports)]));
  const seen = new Set<string>();
  return [...routes].flatMap(([file, onward]) => {
    const circle = onward.get(file);
    if (!circle || seen.has(file)) return [];
    for (const other of onward.keys()) if (routes.get(other)?.has(file)) seen.add(other);
    return [circle];
  });
}

/** The shortest path from a file to each file it reaches; to itself where a circle leads back. */
function routesFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const routes = new Map<string, string[]>();
  const queue = [[start]];
  for (const path of queue) {
    for (const next of imports.get(path.at(-1) as string) ?? []) {
      if (routes.has(next)) continue;
      routes.set(next, [...path, next]);
      queue.push([...path, next]);
    }
  }
  return routes;
}

test("every folder of src is a layer with a place in the order", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !layers.includes(name))).toEqual([]);
});

test("imports run one way: no module imports from a later layer", () => {
  const backwards = files.flatMap((file) =>
    importsOf(file, importLine)
      .filter((target) => target.split("/").length > 2)
      .filter((target) => layerOf(target) > layerOf(file) && layerOf(file) >= 0)
      .map((target) => `${file} imports ${target}`),
  );
  expect(backwards).toEqual([]);
});

test("no file imports itself by way of others, be it for a type", () => {
  const imports = new Map(files.map((file) => [file, importsOf(file, statement, typeImport)]));
  expect(cyclesOf(imports).map((circle) => circle.join("\n  → "))).toEqual([]);
});

test("cyclesOf(imports) gives each circle once, as the shortest path around it", () => {
  const imports = new Map([
    ["start", ["a"]],
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", ["a"]],
    ["alone", ["alone"]],
  ]);
  expect(cyclesOf(imports)).toEqual([
    ["a", "c", "a"],
    ["alone", "alone"],
  ]);
});

test("the model imports nothing but the model", () => {
  const outside = files
    .filter((file) => file.startsWith("src/model/"))
    .flatMap((file) =>
      Array.from(readFileSync(file, "utf8").matchAll(/from\s+["']([^"']+)["']/g), ([, target]) => target as string)
        .filter((target) => !target.startsWith("."))
        .map((target) => `${file} imports ${target}`),
    );
  expect(outside).toEqual([]);
});
