/** Seconds that a query of the build may run. Those that end take some milliseconds. */
const defaultSeconds = 10;

/** The limit in milliseconds: ten seconds, or what the environment says in SQL_TIMEOUT_SECONDS. */
export function queryTimeoutMs(environment: NodeJS.ProcessEnv = process.env): number {
  const seconds = Number(environment.SQL_TIMEOUT_SECONDS);
  return 1000 * (seconds > 0 ? seconds : defaultSeconds);
}

/** A query that was broken off because it ran too long. */
export class QueryTimeoutError extends Error {
  override name = "QueryTimeoutError";
  /** What makes a query run without an end, and what to do. */
  readonly remedy =
    "Give a recursive query a condition that ends it, and join tables by a key instead of crossing them; " +
    "SQL_TIMEOUT_SECONDS allows more where a query needs it";

  constructor(milliseconds: number) {
    super(`the query was stopped after ${Number((milliseconds / 1000).toPrecision(2))} s without an answer`);
  }
}

/** Known by its name, since the configuration and the pages of a build have a class each. */
export function isQueryTimeout(error: unknown): error is QueryTimeoutError {
  return error instanceof Error && error.name === "QueryTimeoutError";
}

/** What can be broken off while it works. */
interface Interruptible {
  interrupt(): void;
}

/**
 * Runs work on a connection one after the other, each with the time it may take in milliseconds, counted from its turn.
 * What takes longer is interrupted and rejected with a QueryTimeoutError. After the first such, the others have a
 * second: where a figure has no end, neither has what reads it, and the list of them should come soon.
 */
export function oneAtATime(connection: Interruptible, limit: () => number): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let wasStopped = false;
  return (work) => {
    const turn = last.then(async () => {
      const milliseconds = wasStopped ? Math.min(limit(), 1000) : limit();
      let isStopped = false;
      // Again and again: what has just begun does not hear of it.
      const timer = setInterval(() => {
        isStopped = true;
        connection.interrupt();
      }, milliseconds);
      try {
        return await work();
      } catch (error) {
        if (!isStopped) throw error;
        wasStopped = true;
        throw new QueryTimeoutError(milliseconds);
      } finally {
        clearInterval(timer);
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
