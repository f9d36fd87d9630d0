import type { Descriptor, ParquetResource } from "./descriptor.ts";
import type { SealedFile } from "./sealedFile.ts";

/** The description of a table that lies in parts in the store; undefined for a table of the repository. */
export function partsOf({ resources: [resource] }: Pick<Descriptor, "resources">): ParquetResource | undefined {
  return resource.format === "parquet" ? resource : undefined;
}

/** The parts as files of the store, in the order of their rows. */
export function partFiles({ parts }: Pick<ParquetResource, "parts">): SealedFile[] {
  return parts.map(({ bytes, hash }) => ({ bytes, hash, extension: "parquet" }));
}

/** The file that browsers ask by ranges, as a file of the store; undefined for a table of the repository. */
export function browserFileOf(descriptor: Pick<Descriptor, "resources">): SealedFile | undefined {
  const { browser } = partsOf(descriptor) ?? {};
  return browser && { bytes: browser.bytes, hash: browser.hash, extension: "duckdb" };
}
