import { wasm } from "virtual:engine-files";
import { isPackedKept } from "./wasm/packedModule.ts";
import { browserDatabase } from "./wasm.ts";

/**
 * Starts an engine that the browser has kept, for a reader who seems about to ask. One that would have to be downloaded
 * waits for a question: passing over a control costs nobody its megabytes.
 */
export async function warmEngine(): Promise<void> {
  if (await isPackedKept(wasm))
    browserDatabase()
      .start()
      .catch(() => undefined);
}
