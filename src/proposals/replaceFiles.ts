import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";

/** A file to write: what it holds now (undefined where there is none), and what it is to hold. */
export interface Replacement {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes several files, all or none. Each is first written beside its place; a file that is no longer what it was when
 * it was read was changed by someone, and then nothing is written. Throws an error that says so.
 */
export function replaceFiles(content: Content, replacements: readonly Replacement[]): void {
  const waiting = replacements.map(({ file, ...rest }) => ({
    ...rest,
    file,
    path: join(content.root, file),
    beside: join(content.root, `${file}.${process.pid}.tmp`),
  }));
  const done: typeof waiting = [];
  try {
    for (const { beside, after } of waiting) writeFileSync(beside, after);
    for (const { file, path, before } of waiting)
      if (textOf(path) !== before) throw new Error(`${file} was changed meanwhile, and nothing is written. Ask again.`);
    for (const each of waiting) {
      renameSync(each.beside, each.path);
      done.push(each);
    }
  } catch (error) {
    for (const { path, before } of done) before === undefined ? rmSync(path) : writeFileSync(path, before);
    throw error;
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true });
    for (const { file } of waiting) content.forget(file);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
