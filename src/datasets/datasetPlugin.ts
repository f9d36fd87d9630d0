import { basename, dirname } from "node:path";
import type { Plugin } from "vite";
import { contentOf } from "../content/content.ts";
import { datasetReadings } from "./readDatasets.ts";
import { partsFault } from "./storeFaults.ts";

/**
 * In the preview a descriptor is imported as it was checked, and is undefined where it has mistakes, so that the pages
 * which do not rest on it are served.
 */
export function datasetPlugin(): Plugin {
  return {
    name: "tideline:datasets",
    apply: "serve",
    enforce: "pre",
    async load(id) {
      if (!/\/data\/[^/]+\/datapackage\.json$/.test(id)) return;
      const name = basename(dirname(id));
      const reading = datasetReadings(contentOf()).find((each) => each.name === name);
      const file = reading?.file;
      // What the store lacks is in no table of the preview's database.
      const isMissing = file !== undefined && file.csvPath === undefined && (await partsFault(file)) !== undefined;
      return { code: `export default ${isMissing ? undefined : JSON.stringify(file?.descriptor)};`, moduleType: "js" };
    },
  };
}
