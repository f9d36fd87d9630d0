import type { EngineError } from "../engineError.ts";
import { rangeError } from "../rangeFault.ts";
import { maxRangedBytes } from "./limits.ts";
import type { Read } from "./messages.ts";

interface Asked {
  readonly table: string;
  /** Of the whole file. */
  readonly bytes: number;
  readonly sort: readonly string[];
}

/** Counts what one question reads of tables on the host, and stops it where it has read all that it may. */
export class RangeMeter {
  #bytes = 0;
  #requests = 0;
  /** What went wrong in reading, which DuckDB reports in words of its own. */
  fault: EngineError | undefined;
  readonly #onBytes: (bytes: number) => void;

  constructor(onBytes: (bytes: number) => void) {
    this.#onBytes = onBytes;
  }

  /** The next question begins. */
  begin(): void {
    [this.#bytes, this.#requests, this.fault] = [0, 0, undefined];
  }

  /** Before so many bytes are asked for. Throws an EngineError where they are too many. */
  spend(bytes: number, asked: Asked): void {
    if (this.#bytes + bytes > maxRangedBytes) throw rangeError({ kind: "budget", ...asked, read: this.#bytes });
    this.#bytes += bytes;
    this.#requests++;
    this.#onBytes(this.#bytes);
  }

  /** What was read; undefined where all was here. */
  get read(): Read | undefined {
    return this.#requests === 0 ? undefined : { bytes: this.#bytes, requests: this.#requests };
  }
}
