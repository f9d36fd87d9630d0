import type { PartStore } from "../datasets/partStore.ts";
import { type SealedFile, sealedName } from "../datasets/sealedFile.ts";
import { StoreError } from "../datasets/storeError.ts";

/** Files that are named in a sentence; the others are counted. */
const mostNamed = 3;

/** A file that the store does not hold as it was sealed. */
export interface LackingFile {
  readonly file: SealedFile;
  /** How it was found there: "missing". */
  readonly found: string;
}

/** The files that a store lacks, holds as others, or does not let be read; none where no store is named. */
export async function lackingFiles(files: readonly SealedFile[], store: PartStore): Promise<LackingFile[]> {
  const lacking: LackingFile[] = [];
  for (const file of files) {
    const found = await store.look(file, "reading").catch((error: unknown) => {
      if (error instanceof StoreError) return "unread" as const;
      throw error;
    });
    if (found === "absent") lacking.push({ file, found: "missing" });
    else if (found === "damaged") lacking.push({ file, found: "damaged" });
    else if (found === "unread") lacking.push({ file, found: "not to be read" });
  }
  return lacking;
}

/** "in the store 832f0c11….parquet was missing": the first files by name, the others by number. */
export function lackingText(lacking: readonly LackingFile[]): string {
  const named = lacking.slice(0, mostNamed).map(({ file, found }) => `${shortName(file)} was ${found}`);
  const others = lacking.length - named.length;
  return `in the store ${[...named, ...(others > 0 ? [`${others} ${others === 1 ? "other was" : "others were"} missing or damaged`] : [])].join(", ").replace(/, (?=[^,]*$)/, " and ")}`;
}

function shortName(file: SealedFile): string {
  return sealedName(file).replace(/^(.{8})[^.]*/, "$1…");
}
