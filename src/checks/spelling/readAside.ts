import { Worker } from "node:worker_threads";
import type { Diagnostic } from "../../content/diagnostic.ts";

/** What the reader beside the server is asked: to forget some files, by their path from the project's folder, and read. */
export interface SpellingAsked {
  readonly round: number;
  readonly changed: readonly string[];
}

/** All that is misspelt in the project as it is now, or why that cannot be said. */
export type SpellingAnswer = { readonly round: number } & (
  | { readonly found: readonly Diagnostic[] }
  | { readonly failure: string }
);

/** Reads the spelling of a project's texts in a thread of its own: the dictionaries take seconds to open. */
export interface SpellingReader {
  /** Both languages' spelling mistakes; of the texts, those that changed since it was last asked are read anew. */
  read(changed: readonly string[]): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

/** Opens a reader for the project in a folder, absolute. The thread begins when it is first asked, and ends no later than the process. */
export function openSpellingReader(root: string): SpellingReader {
  let worker: Worker | undefined;
  let round = 0;
  const waiting = new Map<number, PromiseWithResolvers<readonly Diagnostic[]>>();

  function open(): Worker {
    const opened = new Worker(new URL("./worker.ts", import.meta.url), { workerData: root });
    opened.on("message", (answer: SpellingAnswer) => {
      const asked = waiting.get(answer.round);
      waiting.delete(answer.round);
      if ("found" in answer) asked?.resolve(answer.found);
      else asked?.reject(new Error(answer.failure));
    });
    opened.on("error", (error) => {
      // The next one who asks opens another, which reads every text.
      worker = undefined;
      for (const asked of waiting.values()) asked.reject(error);
      waiting.clear();
    });
    opened.unref();
    return opened;
  }

  return {
    read(changed) {
      worker ??= open();
      round += 1;
      const asked = Promise.withResolvers<readonly Diagnostic[]>();
      waiting.set(round, asked);
      worker.postMessage({ round, changed } satisfies SpellingAsked);
      return asked.promise;
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
