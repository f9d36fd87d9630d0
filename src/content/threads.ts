import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<Uint8Array>>;
}

interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

type Answered = { readonly id: number } & ({ readonly bytes: Uint8Array } | { readonly failure: string });

/**
 * Has bytes made in threads of their own, as many as the machine has processors, so that the build goes on meanwhile.
 * `file`, absolute, answers with `answerHere`. The threads begin when they are first asked, and hold up no process
 * that waits for none of them.
 */
export function openThreads<Question>(file: string): (question: Question) => Promise<Uint8Array> {
  const threads: Thread[] = [];
  let asked = 0;

  function open(): Thread {
    const thread: Thread = {
      worker: new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } }),
      waiting: new Map(),
    };
    thread.worker.on("message", (answered: Answered) => {
      const each = thread.waiting.get(answered.id);
      thread.waiting.delete(answered.id);
      if (thread.waiting.size === 0) thread.worker.unref();
      if ("bytes" in answered) each?.resolve(answered.bytes);
      else each?.reject(new Error(answered.failure));
    });
    const end = (error: Error) => {
      if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
      for (const each of thread.waiting.values()) each.reject(error);
      thread.waiting.clear();
    };
    thread.worker.on("error", end);
    thread.worker.on("exit", () => end(new Error(`The thread of ${file} ended before it had answered.`)));
    threads.push(thread);
    return thread;
  }

  return (question) => {
    const [least] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    const isOneMore = least === undefined || (least.waiting.size > 0 && threads.length < availableParallelism());
    const { worker, waiting } = isOneMore ? open() : least;
    const answer = Promise.withResolvers<Uint8Array>();
    asked += 1;
    waiting.set(asked, answer);
    worker.ref();
    worker.postMessage({ id: asked, question } satisfies Asked<Question>);
    return answer.promise;
  };
}

/** In the file of a thread: answers each question with bytes, which are handed over and not copied. */
export function answerHere<Question>(answer: (question: Question) => Uint8Array | Promise<Uint8Array>): void {
  parentPort?.on("message", async ({ id, question }: Asked<Question>) => {
    try {
      const bytes = new Uint8Array(await answer(question));
      parentPort?.postMessage({ id, bytes } satisfies Answered, [bytes.buffer]);
    } catch (error) {
      parentPort?.postMessage({
        id,
        failure: error instanceof Error ? error.message : String(error),
      } satisfies Answered);
    }
  });
}
