import { readFileSync } from "node:fs";
import { datasetFiles } from "./readDatasets.ts";

/** The bytes of a dataset's CSV, as they are in the repository. */
export function csvBytes(name: string): Uint8Array<ArrayBuffer> {
  const file = datasetFiles().find(({ descriptor }) => descriptor.name === name);
  if (!file) throw new Error(`There is no dataset "${name}".`);
  return new Uint8Array(readFileSync(file.csvPath));
}
