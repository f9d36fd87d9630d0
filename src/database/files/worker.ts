import { EngineError } from "../engineError.ts";
import { guardOrigin } from "../wasm/guardOrigin.ts";
import type { ReadRequest, ReadResponse } from "./messages.ts";
import { readFile } from "./readFile.ts";
import { UnreadFile } from "./unreadFile.ts";

guardOrigin(globalThis);

const say = (response: ReadResponse) => self.postMessage(response);

self.onmessage = async ({ data: { file, choices } }: MessageEvent<ReadRequest>) => {
  let said = 0;
  try {
    const read = await readFile(file, choices, (loaded, total) => {
      const now = performance.now();
      if (now - said < 100) return;
      said = now;
      say({ kind: "progress", loaded, total });
    });
    say({ kind: "read", read });
  } catch (error) {
    if (error instanceof UnreadFile) say({ kind: "fault", message: error.message, report: error.report });
    else if (error instanceof EngineError) say({ kind: "fault", message: error.message });
    else say({ kind: "broken" });
  }
};
