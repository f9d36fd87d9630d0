import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";

interface Asked<Question> {
  readonly question: Question;
  readonly answer: PromiseWithResolvers<Uint8Array>;
}

interface Thread<Question> {
  readonly worker: Worker;
  /** What it works on. */
  asked?: Asked<Question> | undefined;
}

type Answered = { readonly bytes: Uint8Array } | { readonly failure: string };

/**
 * Has bytes made in threads of their own, as many as the machine has processors, so that the build goes on meanwhile.
 * `file`, absolute, answers with `answerHere`. The threads begin when they are first asked, and hold up no process
 * that waits for none of them. A question is copied into its thread when its turn comes: fonts are large.
 */
export function openThreads<Question>(file: string): (question: Question) => Promise<Uint8Array> {
  const threads: Thread<Question>[] = [];
  const waiting: Asked<Question>[] = [];

  function open(): Thread<Question> {
    const thread: Thread<Question> = {
      worker: new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } }),
    };
    thread.worker.on("message", (answered: Answered) => {
      const { asked } = thread;
      thread.asked = undefined;
      if ("bytes" in answered) asked?.answer.resolve(answered.bytes);
      else asked?.answer.reject(new Error(answered.failure));
      if (waiting.length > 0) give(thread);
      else thread.worker.unref();
    });
    const end = (error: Error) => {
      if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1);
      thread.asked?.answer.reject(error);
      thread.asked = undefined;
      giveAny();
    };
    thread.worker.on("error", end);
    thread.worker.on("exit", () => end(new Error(`The thread of ${file} ended before it had answered.`)));
    threads.push(thread);
    return thread;
  }

  function give(thread: Thread<Question>): void {
    thread.asked = waiting.shift();
    if (!thread.asked) return;
    thread.worker.ref();
    thread.worker.postMessage(thread.asked.question);
  }

  /** Gives the next question to a thread that has nothing to do, if there is or may be one. */
  function giveAny(): void {
    if (waiting.length === 0) return;
    const idle = threads.find(({ asked }) => asked === undefined);
    if (idle) give(idle);
    else if (threads.length < availableParallelism()) give(open());
  }

  return (question) => {
    const answer = Promise.withResolvers<Uint8Array>();
    waiting.push({ question, answer });
    giveAny();
    return answer.promise;
  };
}

/** In the file of a thread: answers each question with bytes, which are handed over and not copied. */
export function answerHere<Question>(answer: (question: Question) => Uint8Array | Promise<Uint8Array>): void {
  parentPort?.on("message", async (question: Question) => {
    try {
      const bytes = new Uint8Array(await answer(question));
      parentPort?.postMessage({ bytes } satisfies Answered, [bytes.buffer]);
    } catch (error) {
      parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) } satisfies Answered);
    }
  });
}
