import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Imported into a program and what it starts (--import): each writes the most memory that it held, in KB, and the
// seconds that it had a processor, when it ends.
const file = process.env.PEAK_MEMORY;
if (file && isMainThread)
  process.once("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
  });
