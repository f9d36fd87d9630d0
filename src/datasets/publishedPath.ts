import { type SealedFile, sealedName } from "./sealedFile.ts";

/** Where a file of a table that lies in the store is published, from the site's root; its name is its hash. */
export function publishedPath(dataset: string, file: Pick<SealedFile, "hash" | "extension">): string {
  return `/data/${dataset}/${sealedName(file)}`;
}
