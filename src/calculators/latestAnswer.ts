/** Asks a worker; only the answer to the latest question is taken. */
export interface LatestAnswer<Question> {
  /** Asks at once, or when the worker has answered the one before; a question that waits makes way for a later one. */
  ask(question: Question): void;
  /** Takes no answer to what was asked so far. */
  drop(): void;
}

/** What goes to the worker and comes back: a question or an answer with the number that it was asked under. */
export type Numbered<T> = T & { readonly id: number };

export function latestAnswer<Question, Answer>(worker: Worker, take: (answer: Answer) => void): LatestAnswer<Question> {
  let asked = 0;
  let isBusy = false;
  let waiting: Numbered<Question> | undefined;
  const post = (question: Numbered<Question>) => {
    isBusy = true;
    worker.postMessage(question);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Answer>>) => {
    isBusy = false;
    if (waiting) post(waiting);
    waiting = undefined;
    if (data.id === asked) take(data);
  });
  return {
    ask(question) {
      const numbered = { ...question, id: ++asked };
      if (isBusy) waiting = numbered;
      else post(numbered);
    },
    drop() {
      asked++;
    },
  };
}
