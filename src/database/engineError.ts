import type { Reason } from "./wasm/messages.ts";

/** A question that was not answered, with the reason by name; `message` is DuckDB's or the browser's own words. */
export class EngineError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string = reason) {
    super(message);
    this.name = "EngineError";
    this.reason = reason;
  }
}
