import { rename } from "node:fs/promises";
import { join } from "node:path";
import { partStore } from "../datasets/partStore.ts";
import { type SealedFile, sealedName } from "../datasets/sealedFile.ts";
import { StoreError } from "../datasets/storeError.ts";
import { noRoom } from "./workDatabase.ts";

/** Files of a pull, known by their hashes; `keep` moves them to where builds look for copies. */
export interface SealedFiles {
  seal(path: string, extension: SealedFile["extension"]): Promise<SealedFile>;
  /** Moves what was sealed into another folder of the same disk. */
  keep(folder: string): Promise<void>;
}

/** Seals into a folder of its own beside the work, so that a pull that is refused leaves nothing. */
export function sealFiles(folder: string): SealedFiles {
  const place = join(folder, "sealed");
  const store = partStore(place, place);
  const names = new Set<string>();
  return {
    async seal(path, extension) {
      const file = await store.put(path, extension).catch((error: unknown) => {
        throw error instanceof StoreError ? noRoom(folder) : error;
      });
      names.add(sealedName(file));
      return file;
    },
    async keep(target) {
      for (const name of names) await rename(join(place, name), join(target, name));
    },
  };
}
