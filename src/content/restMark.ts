import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const folders = ["src", "data", "notebooks", "public"] as const;
const files = ["astro.config.mjs", "package-lock.json", "tsconfig.json"] as const;
const essayText = /^src\/essays\/[^/]+\/[a-z]+\.mdx$/;

/**
 * A hash of everything in the project's folder that a page may be made of, but for the texts of the essays: code,
 * styles, data, facts, figures, notebooks, packages; of the settings of the build, and of the version of Node, which
 * knows how numbers and dates are written. A project without a lockfile, which holds other packages by links, has a mark
 * too.
 */
export function restMark(root: string, settings: readonly (string | undefined)[]): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, settings]));
  const named = folders.flatMap((folder) => listed(root, folder)).filter((each) => !essayText.test(each));
  for (const name of [...named, ...files.filter((each) => existsSync(join(root, each)))].sort()) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("base64url");
}

/** The files of a folder and of those in it, from the project's folder, with slashes. */
function listed(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, "/").length).replaceAll(sep, "/"));
}
