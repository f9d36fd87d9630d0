import { absentParts } from "../../datasets/absentParts.ts";
import { partStore } from "../../datasets/partStore.ts";
import { datasetReading } from "../../datasets/readDatasets.ts";
import { isSealFault } from "../../datasets/sealFault.ts";
import { browserFileFault, lookForParts, pulledFiles } from "../../datasets/storeFaults.ts";
import type { Rule } from "../rule.ts";

/** Descriptors and tables: what they hold against what they say. A missing seal stops what is published only. */
export const data: Rule = {
  name: "data",
  // Whether the store has them is looked at each time, and before anybody asks them.
  prepare: ({ content }) => lookForParts(content),
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
    const absent = absentParts(content);
    const others = pulledFiles(content).filter(({ descriptor }) => forPublication && !absent.has(descriptor.name));
    const store = partStore();
    const missing = await Promise.all(others.map((file) => browserFileFault(file, store)));
    return [...found.flat(), ...absent.values(), ...missing.flatMap((fault) => fault ?? [])].map((fault) =>
      isSealFault(fault) && !forPublication ? { ...fault, severity: "warning" as const } : fault,
    );
  },
};
