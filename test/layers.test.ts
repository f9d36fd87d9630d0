import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Outer layers may import inner ones; the order is the README's map. */
const layers = [
  "styles",
  "model",
  "language",
  "content",
  "datasets",
  "database",
  "queries",
  "charts",
  "facts",
  "figures",
  "calculators",
  "explorer",
  "notebooks",
  "essays",
  "layouts",
  "pages",
  "commands",
];

const importLine = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

function sourceFiles(): string[] {
  return readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function layerOf(path: string): number {
  return layers.indexOf(path.split("/")[1] as string);
}

test("every folder of src is a layer with a place in the order", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !layers.includes(name))).toEqual([]);
});

test("imports run one way: no module imports from a later layer", () => {
  const backwards = sourceFiles().flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(importLine), ([, target]) => target as string)
      .map((target) => normalize(join(dirname(file), target)))
      .filter((target) => target.startsWith("src/") && target.split("/").length > 2)
      .filter((target) => layerOf(target) > layerOf(file) && layerOf(file) >= 0)
      .map((target) => `${file} imports ${target}`),
  );
  expect(backwards).toEqual([]);
});

test("the model imports nothing but the model", () => {
  const outside = sourceFiles()
    .filter((file) => file.startsWith("src/model/"))
    .flatMap((file) =>
      Array.from(readFileSync(file, "utf8").matchAll(/from\s+["']([^"']+)["']/g), ([, target]) => target as string)
        .filter((target) => !target.startsWith("."))
        .map((target) => `${file} imports ${target}`),
    );
  expect(outside).toEqual([]);
});
