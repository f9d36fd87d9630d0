import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsUsed } from "./factsUsed.ts";

/** The essays whose English text uses each fact, by id; the two languages use the same ones. */
export function usesOfFacts(essays = "src/essays"): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const entry of readdirSync(essays, { withFileTypes: true })) {
    const file = join(essays, entry.name, "en.mdx");
    if (!entry.isDirectory() || !existsSync(file)) continue;
    for (const id of factsUsed(readFileSync(file, "utf8"))) uses.set(id, [...(uses.get(id) ?? []), entry.name]);
  }
  return uses;
}
