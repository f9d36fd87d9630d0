import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Imported into a program and what it starts (--import): each writes the most memory that it held, in KB, when it ends.
const file = process.env.PEAK_MEMORY;
if (file && isMainThread) process.once("exit", () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
