import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codeMark } from "../../content/codeMark.ts";
import { keepFile } from "../../content/keepFile.ts";
import { openThreads } from "../../content/threads.ts";
import { type BuiltFolder, type BuiltPage, elementScripts } from "./builtPage.ts";

/** Pages of a built folder, by their paths in it. */
export interface ToRead extends BuiltFolder {
  readonly names: readonly string[];
}

const readBeside = openThreads<ToRead>(fileURLToPath(new URL("./readBuilt.worker.ts", import.meta.url)));
/** Enough that asking costs nothing beside reading, few enough that no thread waits for the other at the end. */
const together = 24;

/**
 * What each page gives, in the order of their names. Pages are read in other threads, and what they gave is kept
 * beside the packages for the next build: a page that is the same to the byte is not read again.
 */
export async function readBuilt({ names, ...at }: ToRead, root = "."): Promise<BuiltPage[]> {
  const file = join(root, "node_modules/.cache/tideline/pages.json");
  const mark = hashOf([codeMark(root), at.base, ...elementScripts(at.folder)].join("\n"));
  const kept = readKept(file, mark);
  // A page may be the same as another, and says nothing of where it lies.
  const keys = names.map((name) => hashOf(`${name}\n${readFileSync(join(at.folder, name), "utf8")}`));
  const unread = names.filter((_, i) => kept[keys[i] as string] === undefined);
  const read = new Map<string, BuiltPage>();
  const parts = Array.from({ length: Math.ceil(unread.length / together) }, (_, i) =>
    unread.slice(i * together, (i + 1) * together),
  );
  await Promise.all(
    parts.map(async (part) => {
      const answered = JSON.parse(Buffer.from(await readBeside({ ...at, names: part })).toString()) as BuiltPage[];
      for (const [i, name] of part.entries()) read.set(name, answered[i] as BuiltPage);
    }),
  );
  const pages = names.map((name, i) => read.get(name) ?? (kept[keys[i] as string] as BuiltPage));
  if (unread.length > 0)
    keepFile(file, JSON.stringify({ mark, pages: Object.fromEntries(pages.map((page, i) => [keys[i], page])) }));
  return pages;
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("base64url");

function readKept(file: string, mark: string): Readonly<Record<string, BuiltPage>> {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { mark: string; pages: Record<string, BuiltPage> };
    return kept.mark === mark ? kept.pages : {};
  } catch {
    return {};
  }
}
