import { packedBytes, script, wasm } from "virtual:engine-files";
import { EngineError } from "../engineError.ts";
import type { NamedQuery } from "../viewSql.ts";
import type { Request, Response, TableSource } from "./messages.ts";

export type Answered = Extract<Response, { kind: "answer" }>;
export type Progress = Extract<Response, { kind: "progress" }>;

export interface Question {
  readonly sql: string;
  readonly limit: number;
  readonly whole: boolean;
  readonly tables: readonly TableSource[];
  readonly views: readonly NamedQuery[];
}

interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: EngineError) => void;
}

/** Milliseconds without a sign of life after which a worker counts as stuck. */
const patience = 20_000;
/** Milliseconds a cancelled question has to stop before its worker is ended. */
const stopTime = 1500;

/**
 * One worker with one engine in it. Every promise settles: with an answer, or with an EngineError that says why not,
 * also when the worker dies or falls silent. Such a worker is done for; its owner makes another.
 */
export class Client {
  readonly ready: Promise<void>;
  onProgress: (progress: Progress) => void = () => undefined;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #start!: { resolve: () => void; reject: (error: EngineError) => void };
  #next = 1;
  #watch: ReturnType<typeof setTimeout> | undefined;
  #isReady = false;
  readonly #made = performance.now();
  ended = false;

  constructor(memory: string, fresh: boolean) {
    this.ready = new Promise((resolve, reject) => {
      this.#start = { resolve, reject };
    });
    this.ready.catch(() => undefined);
    try {
      this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "tideline-engine" });
    } catch (error) {
      this.#worker = undefined as unknown as Worker;
      this.end(new EngineError("blocked", String(error)));
      return;
    }
    this.#worker.onmessage = ({ data }: MessageEvent<Response>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(new EngineError(this.#isReady || event.message ? "crashed" : "blocked", event.message ?? ""));
    };
    this.#say({ kind: "start", wasm, script, packedBytes, memory, fresh });
    this.#watchOver();
  }

  /** Asks; `signal` cancels, and the promise then rejects at once. */
  async ask(question: Question, signal?: AbortSignal): Promise<Answered> {
    await this.ready;
    signal?.throwIfAborted();
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#say({ kind: "ask", id, ...question });
      this.#watchOver();
      signal?.addEventListener("abort", () => {
        if (!this.#waiting.has(id)) return;
        this.#say({ kind: "cancel", id });
        const reason: unknown = signal.reason;
        reject(reason instanceof EngineError ? reason : new EngineError("cancelled"));
        setTimeout(() => this.#waiting.has(id) && this.end(new EngineError("crashed", "did not stop")), stopTime);
      });
    });
  }

  /** Ends the worker; whoever still waits learns why. */
  end(error = new EngineError("cancelled")): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.#watch);
    this.#worker?.terminate();
    this.#start.reject(error);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #say(request: Request): void {
    if (!this.ended) this.#worker.postMessage(request);
  }

  #hear(response: Response): void {
    if (this.ended) return;
    if (response.kind === "progress") this.onProgress(response);
    else if (response.kind === "ready") {
      this.#isReady = true;
      performance.measure("engine-ready", { start: this.#made });
      this.#start.resolve();
    } else if (response.kind === "failed") this.end(new EngineError(response.reason, response.message));
    else if (response.kind !== "beat") this.#settle(response);
    this.#watchOver();
  }

  #settle(response: Extract<Response, { id: number }>): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.kind === "answer") {
      waiting?.resolve(response);
      return;
    }
    const error = new EngineError(response.reason, response.message);
    waiting?.reject(error);
    if (response.reason === "crashed") this.end(error);
  }

  /** A download may be slow, so only a worker with a question to answer is expected to be heard. */
  #watchOver(): void {
    clearTimeout(this.#watch);
    if (this.ended || !this.#isReady || this.#waiting.size === 0) return;
    this.#watch = setTimeout(() => this.end(new EngineError("crashed", "silent")), patience);
  }
}
