import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Keeps what a later run may read instead of making it anew: whole or not at all, since several may write at once.
 * A folder that cannot be written costs time and nothing else.
 */
export function keepFile(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch {
    // The next run makes it again.
  }
}
