import { performance } from "node:perf_hooks";
import { essayTexts, proofread } from "../../src/facts/proofread.ts";
import { groundsOn, proveAll } from "../../src/facts/prove.ts";
import { factFiles } from "../../src/facts/readFacts.ts";
import { median } from "./percentiles.ts";
import { openResults } from "./results.ts";

// Every fact of every essay, proved from its files, must take less than two seconds; proofreading is timed beside it.
const limit = 2000;
const record = openResults("facts");
const grounds = await groundsOn();
const files = factFiles();
const times: number[] = [];
let count = 0;
for (let run = 0; run < 5; run++) {
  const start = performance.now();
  const { proofs } = await proveAll(files, grounds);
  times.push(performance.now() - start);
  count = proofs.size;
}
const { proofs } = await proveAll(files, grounds);
const start = performance.now();
proofread(essayTexts(), proofs);
const read = performance.now() - start;
record({ what: "facts proved", value: count, unit: "facts" });
record({ what: "proving them, median", value: median(times), unit: "ms" });
record({ what: "proving them, worst", value: Math.max(...times), unit: "ms", budget: { most: limit } });
record({ what: `${essayTexts().length} texts proofread`, value: read, unit: "ms" });
