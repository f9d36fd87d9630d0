import { EngineError } from "../engineError.ts";
import { fileError } from "../fileFault.ts";
import type { ReadRequest, ReadResponse } from "./messages.ts";
import type { Choices, ReadFile } from "./reading.ts";
import { UnreadFile } from "./unreadFile.ts";

interface Reading {
  readonly signal: AbortSignal;
  readonly onBytes: (loaded: number, total: number) => void;
}

/**
 * Reads a file of the reader's own in a worker made for it, which ends with it or when `signal` aborts. Rejects with an
 * EngineError: `file` with what is wrong in it, an UnreadFile where the reader can decide otherwise, or `cancelled`.
 */
export function readInWorker(file: File, choices: Choices, { signal, onBytes }: Reading): Promise<ReadFile> {
  return new Promise<ReadFile>((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "tideline-file" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener("abort", () => end(() => reject(new EngineError("cancelled"))));
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(fileError({ kind: "reader" })));
    };
    worker.onmessage = ({ data }: MessageEvent<ReadResponse>) => {
      if (data.kind === "progress") onBytes(data.loaded, data.total);
      else if (data.kind === "read") end(() => resolve(data.read));
      else end(() => reject(errorOf(data)));
    };
    if (signal.aborted) end(() => reject(new EngineError("cancelled")));
    else worker.postMessage({ file, choices } satisfies ReadRequest);
  });
}

function errorOf(response: Extract<ReadResponse, { kind: "fault" | "broken" }>): EngineError {
  if (response.kind === "broken") return fileError({ kind: "reader" });
  const { message, report } = response;
  return report ? new UnreadFile(message, report) : new EngineError("file", message);
}
