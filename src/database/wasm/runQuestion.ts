import { tableFromIPC } from "@uwdata/flechette";
import { EngineError } from "../engineError.ts";
import { readingSql } from "../values/readingSql.ts";
import { parseSqlType } from "../values/sqlType.ts";
import { describeQuestion, placeInQuestion, selectFrom, type Wrapped } from "../values/wrapQuestion.ts";
import { batchLength } from "./batchLength.ts";
import { maxCellLength, maxShownBytes, maxWholeBytes } from "./limits.ts";
import type { DescribedColumn } from "./messages.ts";
import type { Call } from "./protocol.ts";

interface Run {
  readonly sql: string;
  /** Rows that are carried to the page. */
  readonly limit: number;
  /** Every cell and row as it is, or an error; else what is too large for a page is cut. */
  readonly whole: boolean;
  /** Whether rows beyond the limit are counted, where that costs nothing but a moment. */
  readonly counts: boolean;
  readonly isCancelled: () => boolean;
  /** Called between steps of work; gives messages such as "cancel" a chance to arrive. */
  readonly rest: () => Promise<void>;
}

/** Milliseconds spent on counting the rows beyond the limit. */
const countingTime = 400;

/** Gives an error of a wrapped question on, with places in the question alone. */
function inOwnPlaces(wrapped: Wrapped) {
  return (error: Error): never => {
    error.message = placeInQuestion(error.message, wrapped);
    throw error;
  };
}

/**
 * One question on a connection, step by step so that it can be cancelled, inside a transaction that cannot write.
 * Its columns are described first, then DuckDB writes their values as readingSql has it; `columns` is undefined for a
 * statement that cannot be described, whose columns come as they are. Rows beyond the limit are counted for a moment,
 * not carried.
 */
export async function runQuestion(
  call: Call,
  connection: number,
  { sql, limit, whole, counts, isCancelled, rest }: Run,
) {
  const stopIfCancelled = async () => {
    await rest();
    if (!isCancelled()) return;
    await call("CANCEL_PENDING_QUERY", connection);
    throw new EngineError("cancelled");
  };

  /** Schema and batches of one statement. */
  async function* messagesOf(statement: string): AsyncGenerator<Uint8Array> {
    let schema = await call("START_PENDING_QUERY", connection, statement, true);
    while (schema === null) {
      await stopIfCancelled();
      schema = await call("POLL_PENDING_QUERY", connection);
    }
    yield schema;
    for (;;) {
      const batch = await call("FETCH_QUERY_RESULTS", connection);
      if (batch === null || batchLength(batch) > 0) await stopIfCancelled();
      if (batch === null) continue;
      if (batch.byteLength === 0) return;
      yield batch;
    }
  }

  async function describe(): Promise<DescribedColumn[] | undefined> {
    const wrapped = describeQuestion(sql);
    if (!wrapped) return undefined;
    const messages: Uint8Array[] = [];
    for await (const message of messagesOf(wrapped.sql)) messages.push(message);
    const table = tableFromIPC(messages);
    const [names, types] = [table.getChild("column_name"), table.getChild("column_type")];
    return Array.from({ length: table.numRows }, (_, i) => ({ name: String(names.at(i)), type: String(types.at(i)) }));
  }

  async function answer(statement: string) {
    const messages: Uint8Array[] = [];
    const maxBytes = whole ? maxWholeBytes : maxShownBytes;
    let [total, carried, bytes, isFull] = [0, 0, 0, false];
    let countUntil = Number.POSITIVE_INFINITY;
    for await (const message of messagesOf(statement)) {
      const isCarried = messages.length === 0 || (carried < limit && !isFull);
      const rows = batchLength(message);
      if (isCarried) {
        messages.push(message);
        carried += rows;
        bytes += message.byteLength;
      }
      total += rows;
      isFull = bytes > maxBytes;
      if (isFull && whole) throw new EngineError("memory", `more than ${maxBytes} bytes`);
      if (carried < limit && !isFull) continue;
      countUntil = Math.min(countUntil, performance.now() + countingTime);
      if (!counts || performance.now() > countUntil) {
        await call("CANCEL_PENDING_QUERY", connection);
        return { messages, total, counted: false, isFull, whole };
      }
    }
    return { messages, total, counted: true, isFull, whole };
  }

  const begin = () => call("RUN_QUERY", connection, "begin transaction read only");
  const rollback = () => call("RUN_QUERY", connection, "rollback");
  await begin();
  try {
    // What cannot be described is asked as it stands: DuckDB's words on it are then about the question itself.
    const columns = await describe().catch(async (error: Error) => {
      if (error.name !== "DuckDBError") throw error;
      await rollback();
      await begin();
      return undefined;
    });
    if (!columns) return await answer(sql);
    const types = columns.map(({ type }) => parseSqlType(type));
    const { expressions } = readingSql(types, whole ? Number.POSITIVE_INFINITY : maxCellLength);
    const wrapped = selectFrom(sql, expressions, columns.length);
    return { ...(await answer(wrapped.sql).catch(inOwnPlaces(wrapped))), columns };
  } finally {
    await rollback().catch(() => undefined);
  }
}
