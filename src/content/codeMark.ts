import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash of all that works on content: the site's code, the figures' own, the packages, and the version of Node, which
 * knows how numbers and dates are written. Another line of any of it gives another mark.
 */
export function codeMark(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /\.(?:ts|astro)$/.test(each)).sort())
    hash.update(name).update(readFileSync(join(root, "src", name)));
  for (const name of ["package-lock.json", "tsconfig.json"]) {
    try {
      hash.update(readFileSync(join(root, name)));
    } catch {
      // A folder without packages of its own has nothing to install.
    }
  }
  return hash.digest("hex");
}
