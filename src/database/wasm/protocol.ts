import type { EngineFile } from "./engineFile.ts";

/** What DuckDB's own reader of SQL gives: where each token starts, in UTF-8 bytes. */
export interface Tokens {
  readonly offsets: readonly number[];
}

type Sql = string;
type Connection = number;
/** A schema, or null where the question goes on. */
type Header = Uint8Array | null;

/**
 * Every message of DuckDB's private protocol that this site sends to its worker script, with the arguments and the answer
 * that it counts on. Nothing else of the script is relied upon but that it leaves a handler in `onmessage`, answers by
 * `postMessage`, fetches its module by address, and reads files of the protocol `browserFile` by `size` and `slice`.
 * contract.ts holds a version of the package to all of it.
 */
export interface Calls {
  INSTANTIATE: [given: [wasm: string, thread: null], answer: null];
  OPEN: [given: [{ path: string; maximumThreads: number; query: { queryPollingInterval: number } }], answer: null];
  CONNECT: [given: [], answer: Connection];
  TOKENIZE: [given: [Sql], answer: Tokens];
  RUN_QUERY: [given: [Connection, Sql], answer: Uint8Array];
  /** The last argument has the answer come by and by, so that it can be cancelled. */
  START_PENDING_QUERY: [given: [Connection, Sql, true], answer: Header];
  POLL_PENDING_QUERY: [given: [Connection], answer: Header];
  /** Record batches one after the other; null where none is ready, without bytes at the end. */
  FETCH_QUERY_RESULTS: [given: [Connection], answer: Uint8Array | null];
  CANCEL_PENDING_QUERY: [given: [Connection], answer: boolean];
  REGISTER_FILE_BUFFER: [given: [path: string, Uint8Array], answer: null];
  REGISTER_FILE_HANDLE: [given: [path: string, EngineFile, protocol: number, isUnbuffered: boolean], answer: null];
  DROP_FILE: [given: [path: string], answer: null];
  /** At build alone, where one engine measures one question after the other. */
  RESET: [given: [], answer: null];
}

/** One call of DuckDB's worker script. Rejects with an Error named DuckDBError where DuckDB says one. */
export type Call = <Name extends keyof Calls>(type: Name, ...given: Calls[Name][0]) => Promise<Calls[Name][1]>;

/** An answer of the script. */
export interface Reply {
  readonly requestId: number;
  readonly type: string;
  readonly data: unknown;
}

/** The script's handler of messages. */
export type Handler = (event: { readonly data: object }) => Promise<void>;

/** Calls to a script whose handler is known, and what takes its answers. */
export function conversation(handler: () => Handler): { call: Call; hear: (reply: Reply) => void } {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let next = 1;
  return {
    call: (type, ...given) =>
      new Promise((resolve, reject) => {
        const messageId = next++;
        waiting.set(messageId, { resolve, reject });
        const data = given.length > 1 ? given : (given[0] ?? null);
        const unanswered = () => {
          if (waiting.delete(messageId)) reject(new Error(`DuckDB's script gives no answer to ${type}`));
        };
        handler()({ data: { messageId, type, data } }).then(unanswered, reject);
      }),
    hear(reply) {
      const asker = waiting.get(reply.requestId);
      if (!asker || reply.type === "INSTANTIATE_PROGRESS") return;
      waiting.delete(reply.requestId);
      if (reply.type !== "ERROR") asker.resolve(reply.data as never);
      else asker.reject(Object.assign(new Error((reply.data as Error).message), { name: "DuckDBError" }));
    },
  };
}
