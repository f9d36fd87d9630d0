import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file as it is to be: its path from the project's folder. */
export interface FileChange {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: each beside its place first, then one after the other into it. Where one cannot be, those
 * that were are put back, and the error goes on.
 */
export function writeTogether(root: string, changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    const ready = changes.map(({ path, content }) => {
      const place = join(root, path);
      const first = makeFolder(dirname(place));
      if (first) undo.push(() => rmSync(first, { recursive: true, force: true }));
      const beginning = `${place}.new`;
      undo.push(() => rmSync(beginning, { force: true }));
      writeFileSync(beginning, content);
      return { place, beginning };
    });
    for (const { place, beginning } of ready) {
      const before = existsSync(place) ? readFileSync(place) : undefined;
      renameSync(beginning, place);
      undo.push(() => (before ? writeFileSync(place, before) : rmSync(place, { force: true })));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

/** The first folder that had to be made; undefined where it was there. */
function makeFolder(folder: string): string | undefined {
  return mkdirSync(folder, { recursive: true });
}
