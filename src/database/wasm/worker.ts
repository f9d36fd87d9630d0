import { EngineError } from "../engineError.ts";
import { checkQuestion, longest } from "./checkQuestion.ts";
import { startDuckdb } from "./duckdbCalls.ts";
import { guardOrigin } from "./guardOrigin.ts";
import { maxRangedBytes } from "./limits.ts";
import { loadTables } from "./loadTables.ts";
import { openLocked } from "./lockDown.ts";
import { makeViews } from "./makeViews.ts";
import type { Request, Response } from "./messages.ts";
import { keepPacked } from "./packedModule.ts";
import { RangeMeter } from "./rangeMeter.ts";
import { reasonOf } from "./reasonOf.ts";
import { runQuestion } from "./runQuestion.ts";

type Ask = Extract<Request, { kind: "ask" }>;

guardOrigin(globalThis);

const cancelled = new Set<number>();
const post = self.postMessage.bind(self);
let answerNext: Promise<void> = Promise.resolve();
let answer: (ask: Ask) => Promise<void> = () => Promise.reject(new EngineError("crashed", "not started"));

const say = (response: Response, transfer: Transferable[] = []) => post(response, { transfer });

/** Lets waiting messages in; a timer would be held back to four milliseconds. */
const { port1, port2 } = new MessageChannel();
const rest = () =>
  new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

async function start({ wasm, script, packedBytes, memory, fresh }: Extract<Request, { kind: "start" }>): Promise<void> {
  const duckdb = await startDuckdb({ wasm, script, fresh }, (loaded) =>
    say({ kind: "progress", stage: "download", loaded, total: packedBytes }),
  );
  const { call } = duckdb;
  const connection = await openLocked(call, memory);
  const meter = new RangeMeter((loaded) => say({ kind: "progress", stage: "ranges", loaded, total: maxRangedBytes }));
  const onBytes = (loaded: number, total: number) => say({ kind: "progress", stage: "file", loaded, total });
  answer = async ({ id, sql, limit, whole, tables, views }) => {
    meter.begin();
    if (sql.length > longest) throw new EngineError("too-long", String(sql.length));
    checkQuestion(sql, await call("TOKENIZE", sql));
    const ask = async () => {
      await loadTables(call, connection, tables, { onBytes, meter });
      await makeViews(call, connection, views);
      const counts = !tables.some((source) => "sort" in source);
      return runQuestion(call, connection, { sql, limit, whole, counts, isCancelled: () => cancelled.has(id), rest });
    };
    const result = await ask().catch((error: unknown) => {
      throw meter.fault ?? error;
    });
    say(
      { kind: "answer", id, ...result, ...(meter.read && { read: meter.read }) },
      result.messages.map(({ buffer }) => buffer as ArrayBuffer),
    );
  };
  say({ kind: "ready" });
  if (duckdb.chunks.length > 0) await keepPacked(wasm, duckdb.chunks);
}

async function ask(question: Ask): Promise<void> {
  // A sign of life whenever the engine lets messages through.
  const beat = setInterval(() => say({ kind: "beat" }), 2000);
  try {
    if (cancelled.has(question.id)) throw new EngineError("cancelled");
    await answer(question);
  } catch (error) {
    say({ kind: "error", id: question.id, reason: reasonOf(error as Error), message: (error as Error).message });
  } finally {
    clearInterval(beat);
    cancelled.delete(question.id);
  }
}

function receive({ data }: MessageEvent<Request>): void {
  if (data.kind === "cancel") cancelled.add(data.id);
  else if (data.kind === "ask") answerNext = answerNext.then(() => ask(data));
  else {
    answerNext = start(data).catch((error: Error) => {
      say({ kind: "failed", reason: reasonOf(error), message: error.message });
    });
  }
}

self.onmessage = receive;
