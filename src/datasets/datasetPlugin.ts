import { basename, dirname } from "node:path";
import type { Plugin } from "vite";
import { contentOf } from "../content/content.ts";
import { datasetReadings } from "./readDatasets.ts";

/**
 * In the preview a descriptor is imported as it was checked, and is undefined where it has mistakes, so that the pages
 * which do not rest on it are served.
 */
export function datasetPlugin(): Plugin {
  return {
    name: "tideline:datasets",
    apply: "serve",
    enforce: "pre",
    load(id) {
      if (!/\/data\/[^/]+\/datapackage\.json$/.test(id)) return;
      const name = basename(dirname(id));
      const reading = datasetReadings(contentOf()).find((each) => each.name === name);
      return { code: `export default ${JSON.stringify(reading?.file?.descriptor)};`, moduleType: "js" };
    },
  };
}
