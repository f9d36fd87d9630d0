import { performance } from "node:perf_hooks";
import { groundsOn, proveAll } from "../../src/facts/factBook.ts";
import { essayTexts, proofread } from "../../src/facts/proofread.ts";
import { factFiles } from "../../src/facts/readFacts.ts";

// Every fact of every essay, proved from its files, must take less than two seconds; proofreading is timed beside it.
const limit = 2000;
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
const worst = Math.max(...times);
const median = times.sort((a, b) => a - b)[2] as number;
console.log(`${count} facts proved in ${median.toFixed(0)} ms (worst ${worst.toFixed(0)} ms, limit ${limit} ms)`);
console.log(`${essayTexts().length} texts proofread in ${read.toFixed(0)} ms`);
if (worst > limit) process.exit(1);
