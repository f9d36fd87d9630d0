import { createHash } from "node:crypto";
import type { Content, ContentFile } from "./content.ts";
import { oncePerProcess } from "./oncePerProcess.ts";

/** What a version is made of. */
export type Versioned = Pick<ContentFile, "path" | "version">;

interface Made {
  readonly edition: number;
  readonly version: string;
  readonly value: unknown;
}

const shelves = () => oncePerProcess("made", () => new WeakMap<Content, Map<string, Made>>());

/**
 * What is made from some files of the content: made once in this process, whoever asks, and again only when one of
 * those files has changed, come or gone. An error thrown is not kept; a promise is, and so is its failure.
 */
export function madeFrom<T>(
  content: Content,
  name: string,
  files: () => Iterable<Versioned | undefined>,
  make: () => T,
): T {
  const shelf = shelves().get(content) ?? new Map<string, Made>();
  shelves().set(content, shelf);
  const { edition } = content;
  const last = shelf.get(name);
  if (last?.edition === edition) return last.value as T;
  const version = versionOf(files());
  const value = last?.version === version ? (last.value as T) : make();
  shelf.set(name, { edition, version, value });
  return value;
}

/** Lets go of everything that was made: for the preview, when the code that makes it has changed. */
export function forgetMade(content: Content): void {
  shelves().delete(content);
}

/** A hash of files by path and content; one that is missing counts as not being there. */
export function versionOf(files: Iterable<Versioned | undefined>): string {
  const hash = createHash("sha256");
  for (const file of files) if (file) hash.update(`${file.path} ${file.version}\n`);
  return hash.digest("hex");
}
