import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { keepFile } from "./keepFile.ts";

/** Beside the packages: what is there was made with them, and goes when they go. */
const folder = "node_modules/.cache/tideline";

/** What bytes are made from: everything that decides them. */
interface MadeFrom {
  /** What they are, in a word: "image", "font". */
  readonly kind: string;
  /** The packages that make them, by name: another version of one makes them anew. */
  readonly packages: readonly string[];
  /** The files of ours that make them, from the project's folder: changed, they make them anew. */
  readonly code: readonly string[];
  readonly inputs: readonly (string | number | Uint8Array)[];
}

/**
 * Bytes that take long to make, kept by a hash of what they are made from, so that a later build reads them instead.
 * The same inputs must give the same bytes. Where nothing can be written they are made every time.
 */
export async function keptBytes(
  from: MadeFrom,
  make: () => Uint8Array | Promise<Uint8Array>,
  root = ".",
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(root, folder, `${from.kind}-${hashOf(from, root)}`);
  const kept = readKept(path);
  if (kept) return kept;
  const bytes = new Uint8Array(await make());
  keepFile(path, Buffer.concat([sealOf(bytes), bytes]));
  return bytes;
}

const sealOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** What was not read for so many days is let go of. */
const daysKept = 30;
const day = 24 * 60 * 60 * 1000;

/** Removes what no build has read for a month: what was made by former code, or from former content. */
export function letGoOfOld(root = ".", now = Date.now()): void {
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(root, folder)).filter((name) => /^[a-z]+-[\w-]{43}$/.test(name));
  } catch {
    // Nothing was kept yet.
  }
  for (const name of names) {
    const path = join(root, folder, name);
    try {
      if (now - statSync(path).mtimeMs > daysKept * day) rmSync(path);
    } catch {
      // Another build was faster.
    }
  }
}

/** Has a kept file count as read today. */
function touch(path: string): void {
  const now = Date.now();
  try {
    if (now - statSync(path).mtimeMs > day) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // A folder that cannot be written loses it earlier.
  }
}

/** What was kept, if it is whole: a disk that ran full, or a copy that was broken off, may have left less. */
function readKept(path: string): Uint8Array<ArrayBuffer> | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const seal = file.subarray(0, 32);
  const bytes = new Uint8Array(file.subarray(32));
  if (!sealOf(bytes).equals(seal)) return undefined;
  touch(path);
  return bytes;
}

function hashOf({ packages, code, inputs }: MadeFrom, root: string): string {
  const hash = createHash("sha256");
  for (const file of code) {
    const text = readFileSync(join(root, file));
    hash.update(`${text.length}\n`).update(text);
  }
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
      version: string;
    };
    hash.update(`${name} ${version}\n`);
  }
  for (const input of inputs) {
    const bytes = typeof input === "object" ? input : Buffer.from(String(input));
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest("base64url");
}
