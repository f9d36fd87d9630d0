import type { BrowserTable } from "../datasets/browserTable.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import type { BrowserView } from "./browserView.ts";
import { bundled } from "./bundledTables.ts";
import type { AskOptions, BrowserDatabase } from "./database.ts";
import { EngineError } from "./engineError.ts";
import { viewsIn } from "./viewSql.ts";
import { type Answer, rowsOfAnswer, type Timed, toAnswer } from "./wasm/answer.ts";
import { Client, type Progress, type Question } from "./wasm/client.ts";
import { rowLimit } from "./wasm/limits.ts";
import type { TableSource } from "./wasm/messages.ts";

/** Milliseconds a question may run unless it says otherwise. */
export const patience = 60_000;

let client: Client | undefined;
let memory = "512MB";
/** Questions that wait for their answer. */
let waiting = 0;
const listeners = new Set<(progress: Progress) => void>();
const ownTables = new Map<string, TableSource>();

function engine(fresh = false): Client {
  if (!client || client.ended) {
    client = new Client(memory, fresh);
    client.onProgress = (progress) => {
      for (const listener of listeners) listener(progress);
    };
  }
  return client;
}

/** The engine, ready. A kept copy that turns out damaged is loaded afresh, once. */
async function started(): Promise<Client> {
  const first = engine();
  try {
    await first.ready;
    return first;
  } catch (error) {
    if (!(error instanceof EngineError) || error.reason !== "damaged") throw error;
    const second = engine(true);
    await second.ready;
    return second;
  }
}

/** What a question rests on: bundled tables and the reader's own, those it names and those under the views it names. */
async function sourcesOf(sql: string): Promise<Pick<Question, "tables" | "views">> {
  const { tables, views } = await bundled();
  const named = viewsIn(sql, standing(views));
  const asked = tablesOf(
    sql,
    tables.map(({ table }) => table),
    new Map(named.map((view) => [view.name, view.sql])),
  );
  const own = [...ownTables.values()].filter(({ table }) => sql.toLowerCase().includes(table));
  return {
    tables: [...tables.filter(({ table }) => asked.includes(table)).map(tableSource), ...own],
    views: named.map((view) => ({ name: view.name, sql: view.sql })),
  };
}

/** How the engine comes by a table of the catalogue. */
function tableSource(each: BrowserTable): TableSource {
  const { table } = each;
  if (!each.ranged)
    return { table, from: each.csv, path: each.path, load: each.load, seal: { bytes: each.bytes, hash: each.hash } };
  const { address, bytes, sort } = each.ranged;
  return { table, from: address, path: `own/ranged/${table}.duckdb`, bytes, sort };
}

/** The views but for those whose name a table of the reader's own has, and those that would read it in their place. */
function standing(views: readonly BrowserView[]): readonly BrowserView[] {
  const taken = new Set(views.map(({ name }) => name).filter((name) => ownTables.has(name)));
  return views.filter(({ name, sql }) => {
    if (!taken.has(name) && tablesOf(sql, [...taken]).length === 0) return true;
    taken.add(name);
    return false;
  });
}

async function askOnce(question: Question, timeout: number, signal?: AbortSignal): Promise<Timed> {
  const asked = await started();
  const timed = new AbortController();
  const timer = setTimeout(() => timed.abort(new EngineError("timeout", String(timeout))), timeout);
  const start = performance.now();
  try {
    const answered = await asked.ask(question, signal ? AbortSignal.any([signal, timed.signal]) : timed.signal);
    return { ...answered, milliseconds: performance.now() - start };
  } finally {
    clearTimeout(timer);
  }
}

async function ask(
  sql: string,
  { whole = false, limit = whole ? Number.POSITIVE_INFINITY : rowLimit, timeout = patience, signal }: AskOptions = {},
): Promise<Answer> {
  if (signal?.aborted) throw new EngineError("cancelled");
  const cancelled = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new EngineError("cancelled"));
      // A question that takes this one's place is asked by then.
      setTimeout(spareEngine);
    });
  });
  waiting++;
  const answered = (async () => {
    started().catch(() => undefined);
    const question = { sql, limit, whole, ...(await sourcesOf(sql)) };
    const again = (error: unknown) => {
      if (!(error instanceof EngineError) || error.reason !== "crashed" || signal?.aborted) throw error;
      return askOnce(question, timeout, signal);
    };
    return toAnswer(await askOnce(question, timeout, signal).catch(again), limit);
  })();
  answered.catch(() => undefined);
  return Promise.race([answered, cancelled]).finally(() => {
    waiting--;
  });
}

/** Ends an engine that is still on its way and that nobody waits for, so that a stopped download does not go on. */
function spareEngine(): void {
  if (waiting === 0 && client && !client.isReady) client.end();
}

/** Another worker takes over; whoever waits for the old one asks the new one. */
function restart(): void {
  client?.end(new EngineError("crashed", "restarted"));
}

const shared: BrowserDatabase = {
  start: async () => void (await started()),
  ask,
  rows: async <Row>(sql: string, options?: AskOptions) =>
    rowsOfAnswer<Row>(await ask(sql, { ...options, whole: true })),
  onProgress(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  restart,
  close: async () => client?.end(),
};

/** The page's one engine; everything on the page shares it. */
export function browserDatabase(): BrowserDatabase {
  return shared;
}

/** Adds a table of the reader's own, or takes it away; the engine restarts with room for it. */
export function setOwnTable(table: string, source: TableSource | undefined, room = memory): void {
  if (source) ownTables.set(table, source);
  else ownTables.delete(table);
  if (room !== memory) {
    memory = room;
    restart();
  }
}
