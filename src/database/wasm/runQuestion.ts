import { EngineError } from "../engineError.ts";
import { batchLength } from "./batchLength.ts";
import type { Call } from "./duckdbCalls.ts";

interface Run {
  readonly sql: string;
  /** Rows that are carried to the page. */
  readonly limit: number;
  readonly isCancelled: () => boolean;
  /** Called between steps of work; gives messages such as "cancel" a chance to arrive. */
  readonly rest: () => Promise<void>;
}

/** Milliseconds spent on counting the rows beyond the limit. */
const countingTime = 400;

/**
 * One question on a connection, step by step so that it can be cancelled, inside a transaction that cannot write.
 * Rows beyond the limit are counted for a moment, not carried.
 */
export async function runQuestion(call: Call, connection: number, { sql, limit, isCancelled, rest }: Run) {
  await call("RUN_QUERY", connection, "begin transaction read only");
  try {
    const stopIfCancelled = async () => {
      await rest();
      if (!isCancelled()) return;
      await call("CANCEL_PENDING_QUERY", connection);
      throw new EngineError("cancelled");
    };
    let schema = await call<Uint8Array | null>("START_PENDING_QUERY", connection, sql, true);
    while (schema === null) {
      await stopIfCancelled();
      schema = await call<Uint8Array | null>("POLL_PENDING_QUERY", connection);
    }
    const messages = [schema];
    let total = 0;
    let countUntil = Number.POSITIVE_INFINITY;
    for (;;) {
      const batch = await call<Uint8Array | null>("FETCH_QUERY_RESULTS", connection);
      if (batch === null || batchLength(batch) > 0) await stopIfCancelled();
      if (batch === null) continue;
      if (batch.byteLength === 0) return { messages, total, counted: true };
      if (total < limit) messages.push(batch);
      total += batchLength(batch);
      if (total < limit) continue;
      countUntil = Math.min(countUntil, performance.now() + countingTime);
      if (performance.now() > countUntil) {
        await call("CANCEL_PENDING_QUERY", connection);
        return { messages, total, counted: false };
      }
    }
  } finally {
    await call("RUN_QUERY", connection, "rollback").catch(() => undefined);
  }
}
