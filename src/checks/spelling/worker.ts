import { parentPort, workerData } from "node:worker_threads";
import { contentOf } from "../../content/content.ts";
import { madeFrom } from "../../content/madeFrom.ts";
import { findMistakes } from "../findMistakes.ts";
import { koreanSpelling } from "../rules/koreanSpelling.ts";
import { englishWords, spelling } from "../rules/spelling.ts";
import type { SpellingAnswer, SpellingAsked } from "./readAside.ts";

// Reads the spelling of the project in the folder it was begun with, beside the preview's server, which goes on serving.
const content = contentOf(workerData as string);
const checking = {
  content,
  keep: async <T>(...[name, files, make]: [string, Parameters<typeof madeFrom>[2], () => T | Promise<T>]) =>
    madeFrom(content, `kept ${name}`, files, make),
  forPublication: false,
};

parentPort?.on("message", async ({ round, changed }: SpellingAsked) => {
  for (const path of changed) content.forget(path);
  if (changed.includes(englishWords)) (await import("cspell-lib")).clearCaches();
  const answer = await findMistakes(checking, [spelling, koreanSpelling]).then(
    (found): SpellingAnswer => ({ round, found }),
    (error: Error): SpellingAnswer => ({ round, failure: error.message }),
  );
  parentPort?.postMessage(answer);
});
