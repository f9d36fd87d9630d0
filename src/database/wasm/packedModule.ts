import { EngineError } from "../engineError.ts";

const cacheName = "tideline-engine";

/** The kept copy, if the browser keeps copies for this page. */
async function kept(address: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(cacheName)).match(address);
  } catch {
    return undefined;
  }
}

/** Whether the browser has kept this engine, so that starting it downloads nothing. */
export async function isPackedKept(address: string): Promise<boolean> {
  return (await kept(address)) !== undefined;
}

/** Keeps the packed engine for the next page, in place of older ones. */
export async function keepPacked(address: string, chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys())
      if (new URL(request.url).href !== new URL(address, location.href).href) await cache.delete(request);
    await cache.put(address, new Response(new Blob([...chunks])));
  } catch {
    // A browser without room or permission only loads the engine again next time.
  }
}

/** Forgets the kept engine; true when there was one. */
export async function forgetPacked(): Promise<boolean> {
  try {
    return await caches.delete(cacheName);
  } catch {
    return false;
  }
}

async function open(address: string, fresh: boolean): Promise<{ response: Response; isKept: boolean }> {
  const copy = fresh ? undefined : await kept(address);
  if (copy) return { response: copy, isKept: true };
  const response = await fetch(address, fresh ? { cache: "reload" } : {}).catch((error: unknown) => {
    throw new EngineError("offline", String(error));
  });
  if (!response.ok || !response.body) throw new EngineError("missing", `${address} answered ${response.status}`);
  return { response, isKept: false };
}

interface Packed {
  /** The module as instantiateStreaming wants it. */
  readonly module: Response;
  /** Packed bytes that came over the network, for keeping; empty for a kept copy. */
  readonly chunks: Uint8Array<ArrayBuffer>[];
  /** What broke the stream, which the module's own compiler reports in words of its own. */
  readonly fault: () => EngineError | undefined;
}

/**
 * The engine's bytes, inflated while they arrive. A host that marks .gz files as encoded has inflated them already,
 * so the first bytes decide.
 */
export async function packedModule(
  address: string,
  fresh: boolean,
  onBytes: (loaded: number) => void,
): Promise<Packed> {
  const { response, isKept } = await open(address, fresh);
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  let fault: EngineError | undefined;
  const read = async () => {
    const { done, value } = await reader.read().catch((error: unknown) => {
      fault = new EngineError("offline", String(error));
      throw fault;
    });
    if (value && !isKept) chunks.push(value);
    loaded += value?.length ?? 0;
    onBytes(loaded);
    return { done, value };
  };
  const first = await read();
  const start = first.value ?? new Uint8Array();
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const isInflated = start[0] === 0x00 && start[1] === 0x61;
  if (!isPacked && !isInflated) throw new EngineError("damaged", `${address} does not begin like the engine`);
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(start),
    async pull(controller) {
      const { done, value } = await read();
      if (done) controller.close();
      else if (value) controller.enqueue(value);
    },
  });
  const inflated = isPacked ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes;
  return {
    module: new Response(inflated, { headers: { "content-type": "application/wasm" } }),
    chunks,
    fault: () => fault,
  };
}
