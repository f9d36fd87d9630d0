import { type Content, contentOf } from "../content/content.ts";
import { keptOnDisk } from "../content/keptOnDisk.ts";
import { madeFrom, versionOf } from "../content/madeFrom.ts";
import { absentParts } from "../datasets/absentParts.ts";
import { readOrigins } from "./origins.ts";
import { proofFiles } from "./proofFiles.ts";
import type { Proofs } from "./prove.ts";
import { factFiles } from "./readFacts.ts";

/**
 * The facts of a content, proved once for the same texts, data and code: the check of the build and the pages it makes
 * share them, although their modules are two graphs, and so do later runs.
 */
export function proofsOf(content: Content = contentOf()): Promise<Proofs> {
  return madeFrom(
    content,
    "proofs",
    () => proofFiles(content),
    () =>
      keptOnDisk(
        content,
        "proofs",
        versionOf(proofFiles(content)),
        async () => {
          // The database is opened by those alone who have something to prove.
          const { groundsOn, proveAll } = await import("./prove.ts");
          return proveAll(factFiles(content), await groundsOn(content), readOrigins(content));
        },
        // A question that took too long may be answered the next time.
        ({ faults }) => faults.length === 0 && absentParts(content).size === 0,
      ),
  );
}
