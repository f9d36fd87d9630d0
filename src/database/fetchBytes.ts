import { EngineError } from "./engineError.ts";

/** Milliseconds without a byte after which nothing more is waited for. */
const stallTime = 30_000;

/**
 * A file of this site, whole. `fresh` asks the host itself, past every kept copy. Throws an EngineError: "offline",
 * "data" for another status than success, "stalled" when no byte comes for half a minute.
 */
export async function fetchBytes(address: string, fresh = false): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stallTime);
  };
  const lost = (error: unknown): never => {
    throw new EngineError(stalled.signal.aborted ? "stalled" : "offline", String(error));
  };
  try {
    wait();
    const init = { signal: stalled.signal, ...(fresh && { cache: "reload" as const }) };
    const response = await fetch(address, init).catch(lost);
    if (!response.ok) throw new EngineError("data", `${address} answered ${response.status}`);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body?.getReader();
    for (;;) {
      wait();
      const part = await reader?.read().catch(lost);
      if (!part?.value) break;
      chunks.push(part.value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}
