import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { codeMark } from "./codeMark.ts";
import type { Content } from "./content.ts";
import { keepFile } from "./keepFile.ts";

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

/**
 * What takes a second to work out and is asked for by every command: kept beside the packages, and made anew when the
 * version or any code is another. What is kept may hold all that can be handed to a worker: dates, maps, numbers
 * without end. `isWorth` says of a value whether it is to be kept. Where nothing can be written it is made every time.
 */
export async function keptOnDisk<T>(
  content: Content,
  name: string,
  version: string,
  make: () => Promise<T>,
  isWorth: (value: T) => boolean = () => true,
): Promise<T> {
  const file = join(content.root, "node_modules/.cache/tideline", `${name}.kept`);
  const whole = `${version} ${codeMark(content.root)}`;
  const kept = read(file);
  if (kept?.version === whole) return kept.value as T;
  const value = await make();
  if (isWorth(value)) keepFile(file, serialize({ version: whole, value } satisfies Kept));
  return value;
}

/** What a file holds, if it is whole and of this version of the engine. */
function read(file: string): Kept | undefined {
  try {
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    return undefined;
  }
}
