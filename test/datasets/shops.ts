import { readFileSync } from "node:fs";
import type { Descriptor } from "../../src/datasets/descriptor.ts";
import { readDescriptor } from "../../src/datasets/readDescriptor.ts";
import { seal } from "../../src/datasets/seal.ts";

/** An invented table whose every variant in test/fixtures/datasets/tables is named for what is odd about it. */
export function shops(table: string): { bytes: Uint8Array; descriptor: Descriptor; path: string } {
  const path = `test/fixtures/datasets/tables/${table}.csv`;
  const bytes = readFileSync(path);
  const json = seal(readFileSync("test/fixtures/datasets/descriptors/sound.json", "utf8"), bytes);
  const { descriptor } = readDescriptor(json, "shops", "shops/datapackage.json");
  if (!descriptor) throw new Error("The descriptor of the invented shops is not sound.");
  return { bytes, descriptor, path };
}
