import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "@uwdata/flechette";
import { writeBrowserFile } from "../../datasets/browserFile.ts";
import { quotedText } from "../../datasets/quoteSql.ts";
import { attachRanged } from "./attachRanged.ts";
import { batchLength } from "./batchLength.ts";
import { browserFile, type EngineFile } from "./engineFile.ts";
import { inMemoryPart, startInNode } from "./inNode.ts";
import { openLocked } from "./lockDown.ts";
import type { Call, Calls } from "./protocol.ts";

/** What a version of the package does otherwise than this site counts on: the call, and what is different. */
export interface Moved {
  readonly call: keyof Calls;
  readonly fault: string;
}

/** Milliseconds after which a call counts as unanswered. */
const patience = 20_000;

/**
 * Holds the package whose `dist` folder is given to every call of protocol.ts: that there is one of that name, takes those
 * arguments, and answers as is counted on. Its own script and module run in Node. Gives what has moved; empty for a version
 * that can take the pinned one's place.
 */
export async function movedCalls(dist: string): Promise<Moved[]> {
  const moved: Moved[] = [];
  /** Tries a promise about a call; what else it rests on is told of that. */
  async function hold(call: keyof Calls, promise: string, act: () => Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience);
    });
    await Promise.race([act(), late]).catch((error: Error) =>
      moved.push({ call, fault: `${promise}: ${error.message}` }),
    );
    clearTimeout(timer);
  }
  let call: Call | undefined;
  await hold("INSTANTIATE", "the script starts and takes the module", async () => {
    call = await startInNode(dist);
  });
  if (call) await holdAll(call, hold);
  return moved;
}

type Hold = (call: keyof Calls, promise: string, act: () => Promise<void>) => Promise<void>;

async function holdAll(call: Call, hold: Hold): Promise<void> {
  let connection: number | undefined;
  await hold(
    "OPEN",
    "a database in memory is opened, with the interval in which a question is looked after",
    async () => {
      await call("OPEN", { path: ":memory:", maximumThreads: 1, query: { queryPollingInterval: 40 } });
    },
  );
  await hold("CONNECT", "a connection is a number", async () => {
    const first = await call("CONNECT");
    if (typeof first !== "number") throw new Error(`it is ${JSON.stringify(first)}`);
  });
  await hold("RUN_QUERY", "the settings of the lock are known, and hold", async () => {
    connection = await openLocked(call, "512MB");
    await refused(call("RUN_QUERY", connection, "set memory_limit = '1GB'"), /locked/);
    await refused(call("RUN_QUERY", connection, "select * from read_csv('/other.csv')"), /Permission Error/);
  });
  // All else rests on it.
  if (connection !== undefined) await holdQuestions(call, connection, hold);
}

async function holdQuestions(call: Call, connection: number, hold: Hold): Promise<void> {
  await hold("RUN_QUERY", "a mistake is said in DuckDB's words", () =>
    refused(call("RUN_QUERY", connection, "select x from none"), /^Catalog Error: Table with name none does not exist/),
  );
  await hold("TOKENIZE", "each token has its place in UTF-8 bytes", async () =>
    same((await call("TOKENIZE", "select '한' as n;")).offsets, [0, 7, 13, 16, 17]),
  );
  const rows = (sql: string) => rowsOf(call, connection, sql);
  await hold("START_PENDING_QUERY", "an answer comes by and by, its schema first", async () =>
    same(await rows("select 42::integer, 'a' union all select 43, null order by 1"), [
      [42, "a"],
      [43, null],
    ]),
  );
  await hold("POLL_PENDING_QUERY", "a question that goes on is looked after until it has an answer", async () =>
    same(await rows("select sum(i)::double from range(20000000) r(i)"), [[199_999_990_000_000]]),
  );
  await hold("FETCH_QUERY_RESULTS", "rows come in batches, and nothing at the end", async () => {
    await call("START_PENDING_QUERY", connection, "select i from range(5000) r(i)", true);
    let [count, batches] = [0, 0];
    for (let batch = await call("FETCH_QUERY_RESULTS", connection); batch === null || batch.byteLength > 0; ) {
      if (batch && batchLength(batch) > 0) batches++;
      count += batch ? batchLength(batch) : 0;
      batch = await call("FETCH_QUERY_RESULTS", connection);
    }
    same([count, batches > 1], [5000, true]);
  });
  await hold("CANCEL_PENDING_QUERY", "a question is broken off, and the next is answered", async () => {
    await call("START_PENDING_QUERY", connection, "select count(*) from range(1e12::bigint)", true);
    await call("CANCEL_PENDING_QUERY", connection);
    same(await rows("select 1"), [[1]]);
  });
  const csv = new TextEncoder().encode("a,b\n1,2\n3,4\n");
  await hold("REGISTER_FILE_BUFFER", "bytes are a file that SQL reads, and hashes", async () => {
    await call("REGISTER_FILE_BUFFER", "own/buffer.csv", csv);
    same(await rows("select sum(b)::integer from read_csv('own/buffer.csv')"), [[6]]);
    const hash = createHash("sha256").update(csv).digest("hex");
    same(await rows("select sha256(content) from read_blob('own/buffer.csv')"), [[hash]]);
  });
  await hold("DROP_FILE", "a file that was dropped is read no longer", async () => {
    await call("DROP_FILE", "own/buffer.csv");
    await refused(call("RUN_QUERY", connection, "select * from read_csv('own/buffer.csv')"), /./);
  });
  await holdFiles(call, connection, hold);
  await hold("RESET", "all is gone afterwards, and a database can be opened again", async () => {
    await call("RESET");
    const next = await openLocked(call, "512MB");
    same(await rowsOf(call, next, "select count(*)::integer from duckdb_views() where not internal"), [[0]]);
  });
}

/** What is promised of files that are read piece by piece: a reader's own, and tables on the host. */
async function holdFiles(call: Call, connection: number, hold: Hold): Promise<void> {
  const text = new TextEncoder().encode(`n\n${"1\n".repeat(100_000)}`);
  await hold("REGISTER_FILE_HANDLE", "a file is read by its size and its slices alone", async () => {
    await call("REGISTER_FILE_HANDLE", "own/handle.csv", fileOf(text).file, browserFile, true);
    same(await rowsOf(call, connection, "select sum(n)::integer from read_csv('own/handle.csv')"), [[100_000]]);
    await call("DROP_FILE", "own/handle.csv");
  });
  await hold("REGISTER_FILE_HANDLE", "a DuckDB file is attached and read in parts", async () => {
    const bytes = await smallDatabase("numbers");
    const { file, read } = fileOf(bytes);
    await attachRanged(call, connection, { table: "numbers", path: "own/ranged/numbers.duckdb" }, file);
    same(await rowsOf(call, connection, "select count(*)::integer from numbers where n between 7 and 9"), [[3]]);
    if (read() >= bytes.length / 2) throw new Error(`${read()} of ${bytes.length} bytes were read for three rows`);
  });
  await hold(
    "REGISTER_FILE_HANDLE",
    "what slice throws is the question's error, and the next is answered",
    async () => {
      const { file, fail } = fileOf(await smallDatabase("lost"));
      await attachRanged(call, connection, { table: "lost", path: "own/ranged/lost.duckdb" }, file);
      fail(true);
      await refused(call("RUN_QUERY", connection, "select sum(m) from lost"), /connection lost/);
      fail(false);
      same(await rowsOf(call, connection, "select 1"), [[1]]);
    },
  );
}

/** A file in memory, with the bytes that were read of it, and a switch that has reading fail. */
function fileOf(bytes: Uint8Array<ArrayBuffer>) {
  let [read, isLost] = [0, false];
  const file: EngineFile = {
    size: bytes.length,
    slice(from, to) {
      if (isLost) throw new Error("connection lost");
      const part = bytes.slice(from, to);
      read += part.length;
      return inMemoryPart(part);
    },
  };
  return { file, read: () => read, fail: (lost: boolean) => (isLost = lost) };
}

/** A DuckDB file as browsers read it: 200,000 rows of n, in order, and m, which is like chance. */
async function smallDatabase(table: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  const [part, out] = [join(folder, "part.parquet"), join(folder, "file.duckdb")];
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const rows = "select i as n, (hash(i) >> 2)::bigint as m from range(200000) r(i)";
    await connection.run(`copy (${rows}) to ${quotedText(part)} (format parquet)`);
    const column = (name: string) => ({ name, type: "integer" }) as const;
    await writeBrowserFile({ parts: [part], table, columns: [column("n"), column("m")], sort: ["n"], out });
    return new Uint8Array(readFileSync(out));
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

/** The rows of a question that is asked as the worker asks it. */
async function rowsOf(call: Call, connection: number, sql: string): Promise<unknown[][]> {
  let schema = await call("START_PENDING_QUERY", connection, sql, true);
  while (schema === null) schema = await call("POLL_PENDING_QUERY", connection);
  const messages = [schema];
  for (;;) {
    const batch = await call("FETCH_QUERY_RESULTS", connection);
    if (batch === null) continue;
    if (batch.byteLength === 0) break;
    messages.push(batch);
  }
  const table = tableFromIPC(messages);
  const columns = table.schema.fields.map((_, i) => table.getChildAt(i));
  return Array.from({ length: table.numRows }, (_, row) => columns.map((column) => column.at(row)));
}

function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`it gives ${a}, not ${b}`);
}

async function refused(answer: Promise<unknown>, words: RegExp): Promise<void> {
  const said = await answer.then(
    () => "",
    (error: Error) => error.message,
  );
  if (!words.test(said)) throw new Error(said === "" ? "it is let through" : `it says "${said}", not ${words}`);
}
