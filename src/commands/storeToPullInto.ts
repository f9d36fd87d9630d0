import { spawnSync } from "node:child_process";
import { isAbsolute, relative, resolve } from "node:path";
import { type PartStore, partStore } from "../datasets/partStore.ts";
import { StoreError } from "../datasets/storeError.ts";
import { stop } from "./stop.ts";

/**
 * The store that a pull is to fill. Where it cannot, as far as that is known before any work, or would be committed with
 * the project in `root`, the command ends with what to write.
 */
export async function storeToPullInto(root: string, address = process.env.TIDELINE_STORE): Promise<PartStore> {
  const store = partStore(address);
  try {
    await store.ready();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return stop(`${error.message}.`);
  }
  if (address && wouldBeCommitted(root, address))
    stop(
      `TIDELINE_STORE names ${resolve(address)}, a folder of the repository, and its files would be committed: write the whole path of a folder outside, as /srv/tideline-store, or have .gitignore name it.`,
    );
  return store;
}

function wouldBeCommitted(root: string, address: string): boolean {
  if (/^https?:/i.test(address)) return false;
  const within = relative(root, resolve(address));
  if (within.startsWith("..") || isAbsolute(within)) return false;
  // 0 where it is ignored, 1 where it is not, anything else where this is no repository of git.
  return spawnSync("git", ["check-ignore", "--quiet", `${within || "."}/`], { cwd: root }).status === 1;
}
