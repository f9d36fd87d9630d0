import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const guides = [
  "README.md",
  "data/README.md",
  "src/essays/README.md",
  "src/facts/README.md",
  "src/figures/README.md",
  ".github/hosting.md",
];
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> })
  .scripts;

/** Folders that a guide's own commands begin: what it tells of them is not there yet. */
function begun(text: string): string[] {
  const essays = Array.from(text.matchAll(/npm run new essay ([\w-]+)/g), ([, slug]) => `src/essays/${slug}/`);
  const imported = Array.from(text.matchAll(/npm run data:import -- \S+ ([\w-]+)/g), ([, name]) => `data/${name}/`);
  return [...essays, ...imported];
}

/** Paths from the project's folder that a guide names, without those that have a blank in them, and its relative links. */
function pathsIn(guide: string, text: string): string[] {
  const named = Array.from(
    text.matchAll(/(?<![\w./~-])(?:src|data|test|notebooks|public|\.github)\/[\w./[\]<>…*-]*/g),
    ([path]) => path.replace(/[.,]+$/, ""),
  );
  const links = Array.from(text.matchAll(/\]\((?![a-z]+:|#|\/)([^)#]+)[^)]*\)/g), ([, path = ""]) =>
    normalize(join(dirname(guide), path)),
  );
  return [...named, ...links].filter((path) => !/[<>…*]/.test(path));
}

describe.each(guides)("%s", (guide) => {
  const text = readFileSync(guide, "utf8");

  test("names files and folders that are there, or that its own commands begin", () => {
    const own = begun(text);
    const missing = pathsIn(guide, text).filter(
      (path) => !existsSync(path) && !own.some((folder) => path.startsWith(folder)),
    );
    expect(missing).toEqual([]);
  });

  test("names commands that there are", () => {
    const named = Array.from(text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*[\w])/g), ([, name = ""]) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test("the guides name paths, and a folder that is not there is found among them", () => {
  expect(guides.flatMap((guide) => pathsIn(guide, readFileSync(guide, "utf8"))).length).toBeGreaterThan(50);
  expect(
    pathsIn("src/figures/README.md", "`src/essays/economies/` and [facts](../facts/README.md), src/essays/<slug>/"),
  ).toEqual(["src/essays/economies/", "src/facts/README.md"]);
});
