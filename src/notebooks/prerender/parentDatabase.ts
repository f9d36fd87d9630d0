import type { Database } from "../../database/database.ts";

/** What the notebooks' process asks of the build's one, which has the data loaded. */
export interface Question {
  readonly id: number;
  readonly sql: string;
}

/** What the build's process says to it: the rows, or DuckDB's words. */
export type ParentAnswer = { readonly id: number } & (
  | { readonly rows: readonly unknown[] }
  | { readonly error: string }
);

/** The build's database as the notebooks' process sees it: questions go over the channel between the two. */
export function parentDatabase(): Database {
  const waiting = new Map<number, { resolve: (rows: never[]) => void; reject: (error: Error) => void }>();
  let asked = 0;
  process.on("message", ({ answer }: { answer: ParentAnswer }) => {
    const question = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("error" in answer) question?.reject(new Error(answer.error));
    else question?.resolve(answer.rows as never[]);
  });
  return {
    rows<Row>(sql: string): Promise<Row[]> {
      const id = ++asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        process.send?.({ question: { id, sql } satisfies Question });
      });
    },
    // It is the parent's to close.
    close: async () => {},
  };
}
