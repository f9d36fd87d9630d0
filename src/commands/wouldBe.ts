import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { contentOf } from "../content/content.ts";
import { type FileChange, writeTogether } from "../refresh/writeTogether.ts";

/** The content as it would be with some files changed, in a folder of its own that its owner removes. */
export function wouldBe(content: Content, changes: readonly FileChange[]): Content {
  const folder = mkdtempSync(join(tmpdir(), "would-be-"));
  for (const part of ["data", "src/essays", "notebooks"]) {
    const place = join(content.root, part);
    if (existsSync(place)) cpSync(place, join(folder, part), { recursive: true });
  }
  writeTogether(folder, changes);
  return contentOf(folder);
}
