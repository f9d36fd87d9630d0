import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages).filter(([path]) => path.startsWith("node_modules/"));
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Licences under which a package may be used to build a site that is MIT and CC BY 4.0. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
  // Of libvips, which Astro may shrink pictures with; it is a program of the build and in no page.
  "LGPL-3.0-or-later",
]);
/** Packages that name their licence where npm does not look: both say MIT, in `licenses` and in LICENSE. */
const saidElsewhere = new Set(["fonteditor-core", "json-bignum"]);

test("every package that the site is built with may be used so", () => {
  const others = packages
    .filter(([path, { dev }]) => !dev && !saidElsewhere.has(nameOf(path)))
    .filter(
      ([, { license = "none" }]) => !license.split(/ AND |[()]/).every((each) => each === "" || allowed.has(each)),
    )
    .map(([path, { license }]) => `${nameOf(path)}: ${license}`);
  expect(others).toEqual([]);
});

test("one package alone runs a script of its own when it is installed", () => {
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))).toEqual([
    // Puts the program of this platform in its place.
    "esbuild",
  ]);
});

test("the lockfile names no registry, so that any will do", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved":/);
});
