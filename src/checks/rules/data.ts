import { datasetReading } from "../../datasets/readDatasets.ts";
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
    return found
      .flat()
      .map((fault) => (isSealFault(fault) && !forPublication ? { ...fault, severity: "warning" as const } : fault));
  },
};
