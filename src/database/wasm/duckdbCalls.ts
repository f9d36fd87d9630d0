import { EngineError } from "../engineError.ts";
import { packedModule } from "./packedModule.ts";
import { type Call, conversation, type Handler } from "./protocol.ts";

interface Files {
  readonly wasm: string;
  readonly script: string;
  readonly fresh: boolean;
}

const silently = () => undefined;

/**
 * Starts DuckDB in this worker and gives a way to call it. Its script would wait for ever when the module cannot be
 * compiled, so the compiling is done here, where a failure has a name. `chunks` are the packed bytes, for keeping.
 */
export async function startDuckdb({ wasm, script, fresh }: Files, onBytes: (loaded: number) => void) {
  if (typeof WebAssembly === "undefined") throw new EngineError("unsupported", "no WebAssembly");
  const packing = packedModule(wasm, fresh, onBytes);
  packing.catch(silently);
  const ours = self.onmessage;
  await import(/* @vite-ignore */ new URL(script, self.location.href).href).catch((error: unknown) => {
    throw new EngineError(self.navigator.onLine ? "missing" : "offline", String(error));
  });
  const duckdb = self.onmessage as unknown as Handler;
  self.onmessage = ours;
  const { call, hear } = conversation(() => duckdb);
  // DuckDB's script prints every error of a reader's query to the console; the page tells the reader instead.
  console.log = silently;
  self.postMessage = hear as typeof self.postMessage;
  const packed = await packing;
  await instantiate(call, packed.module).catch((error: Error) => {
    throw (
      packed.fault() ?? (error instanceof EngineError ? error : new EngineError(compileFault(error), error.message))
    );
  });
  return { call, chunks: packed.chunks };
}

/** A policy that forbids WebAssembly is no damage to the file. */
function compileFault({ message }: Error): "blocked" | "damaged" {
  return /unsafe-eval|Content Security Policy/i.test(message) ? "blocked" : "damaged";
}

function instantiate(call: Call, module: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    const compile = WebAssembly.instantiateStreaming.bind(WebAssembly);
    const { fetch } = self;
    // The script fetches its module by address; the bytes are here already.
    self.fetch = () => Promise.resolve(new Response(""));
    WebAssembly.instantiateStreaming = async (_, imports) => {
      self.fetch = fetch;
      try {
        return await compile(module, imports);
      } catch (error) {
        reject(error as Error);
        throw error;
      }
    };
    self.addEventListener("unhandledrejection", (event) => event.preventDefault());
    call("INSTANTIATE", "module.wasm", null).then(() => resolve(), reject);
  });
}
