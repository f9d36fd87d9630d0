import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import type { FileChange } from "./writeTogether.ts";

/** The first file to be written that is not as it was read: another run, or a person, wrote it in the meantime. */
export function changedMeanwhile(content: Content, changes: readonly FileChange[]): string | undefined {
  return changes.find(({ path }) => {
    const place = join(content.root, path);
    const read = content.file(path)?.bytes;
    if (!existsSync(place)) return read !== undefined;
    return read === undefined || Buffer.compare(readFileSync(place), read) !== 0;
  })?.path;
}
