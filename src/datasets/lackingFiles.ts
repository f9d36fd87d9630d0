import type { Standing } from "./partStore.ts";
import { type SealedFile, sealedName } from "./sealedFile.ts";

/** Files that are named in a sentence; the others are counted. */
const mostNamed = 3;

/** A file that the store does not hold as it was sealed. */
export interface LackingFile {
  readonly file: SealedFile;
  readonly found: "missing" | "damaged" | "not to be read";
}

const words: Readonly<Partial<Record<Standing | "unread", LackingFile["found"]>>> = {
  absent: "missing",
  damaged: "damaged",
  unread: "not to be read",
};

/** The files that a store lacks, holds as others, or does not let be read. */
export async function lackingFiles(
  files: readonly SealedFile[],
  look: (file: SealedFile) => Promise<Standing | "unread">,
): Promise<LackingFile[]> {
  const lacking: LackingFile[] = [];
  for (const file of files) {
    const found = words[await look(file)];
    if (found) lacking.push({ file, found });
  }
  return lacking;
}

/** "832f0c11….parquet was missing and 0aa1d5e6….duckdb was damaged": the first files by name, the others by number. */
export function lackingText(lacking: readonly LackingFile[], [is, are]: readonly [is: string, are: string]): string {
  const named = lacking.slice(0, mostNamed).map(({ file, found }) => `${shortName(file)} ${is} ${found}`);
  const others = lacking.length - named.length;
  if (others > 0) named.push(`${others} ${others === 1 ? `other ${is}` : `others ${are}`} missing or damaged`);
  const last = named.pop();
  return named.length > 0 ? `${named.join(", ")} and ${last}` : `${last}`;
}

function shortName(file: SealedFile): string {
  return sealedName(file).replace(/^(.{8})[^.]*/, "$1…");
}
