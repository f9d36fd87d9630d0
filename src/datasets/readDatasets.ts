import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Descriptor, descriptorSchema } from "./descriptor.ts";

/** A dataset on disk: what it says about itself and where its table is. */
export interface DatasetFile {
  descriptor: Descriptor;
  /** The folder, absolute. */
  folder: string;
  /** The CSV, absolute. */
  csvPath: string;
}

/** Every dataset under `data`, in the order of its name. */
export function datasetFiles(data = "data"): DatasetFile[] {
  return datasetFolders(data).map((folder) => {
    const descriptor = descriptorSchema.parse(JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")));
    return { descriptor, folder, csvPath: join(folder, descriptor.resources[0].path) };
  });
}

/** The folders under `data`, absolute and sorted: each is a dataset. */
export function datasetFolders(data = "data"): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => resolve(data, entry.name))
    .sort();
}
