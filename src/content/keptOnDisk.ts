import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "./content.ts";
import { keepFile } from "./keepFile.ts";

/**
 * What takes a second to work out and is asked for by every command: kept beside the packages as JSON, and made anew
 * when the version or the code that makes it is another. Where nothing can be written it is made every time.
 */
export async function keptOnDisk<T>(
  content: Content,
  name: string,
  version: string,
  make: () => Promise<T>,
): Promise<T> {
  const file = join(content.root, "node_modules/.cache/tideline", `${name}.json`);
  const whole = `${version} ${codeVersion(content)}`;
  const kept = read(file);
  if (kept?.version === whole) return kept.value as T;
  const value = await make();
  keepFile(file, JSON.stringify({ version: whole, value }));
  return value;
}

function read(file: string): { version: string; value: unknown } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { version: string; value: unknown };
  } catch {
    return undefined;
  }
}

function codeVersion({ root }: Content): string {
  const hash = createHash("sha256");
  for (const folder of ["src/facts", "src/proposals", "src/language", "src/database"].map((name) => join(root, name)))
    for (const name of list(folder)) if (name.endsWith(".ts")) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
