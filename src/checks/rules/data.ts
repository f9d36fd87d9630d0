import { partsFault } from "../../datasets/loadDataset.ts";
import { partStore } from "../../datasets/partStore.ts";
import { datasetReading, datasetReadings } from "../../datasets/readDatasets.ts";
import { isSealFault } from "../../datasets/sealFault.ts";
import type { Rule } from "../rule.ts";

/** Descriptors and tables: what they hold against what they say. A missing seal stops what is published only. */
export const data: Rule = {
  name: "data",
  async check({ content, keep, forPublication }) {
    const found = await Promise.all(
      content.datasets().map((folder) =>
        keep(
          `data ${folder.name}`,
          () => folder.files,
          () => datasetReading(content, folder).faults,
        ),
      ),
    );
    const files = datasetReadings(content).flatMap(({ file }) => (file?.csvPath === undefined ? (file ?? []) : []));
    const store = partStore();
    // Whether the store has them is looked at each time.
    const missing = await Promise.all(files.map((file) => partsFault(file, store)));
    return [...found.flat(), ...missing.flatMap((fault) => fault ?? [])].map((fault) =>
      isSealFault(fault) && !forPublication ? { ...fault, severity: "warning" as const } : fault,
    );
  },
};
