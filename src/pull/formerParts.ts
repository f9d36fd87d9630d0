import type { ParquetResource } from "../datasets/descriptor.ts";
import type { PartStore } from "../datasets/partStore.ts";
import { partFiles } from "../datasets/parts.ts";
import { StoreError } from "../datasets/storeError.ts";

/** The paths of the parts of the edition before, or in a sentence why there are none to compare with. */
export async function formerParts(
  resource: Pick<ParquetResource, "parts">,
  store: PartStore,
): Promise<readonly string[] | string> {
  if (resource.parts.length === 0) return "This is its first edition.";
  try {
    const paths: string[] = [];
    for (const part of partFiles(resource)) paths.push(await store.take(part));
    return paths;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return `Not compared with the edition before: ${error.reason}.`;
  }
}
