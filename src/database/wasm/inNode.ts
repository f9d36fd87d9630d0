import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Call, conversation, type Handler, type Reply } from "./protocol.ts";

/** Names of a browser's worker that the script looks for, and of Node that it must not find. */
const shadowed = ["self", "globalThis", "postMessage", "fetch", "console", "location", "navigator"] as const;
const hidden = ["process", "require", "module", "exports"] as const;

/**
 * DuckDB as browsers run it, in Node: the same script and the same module from the `dist` folder of the package, so that
 * what a question reads here is what it reads there.
 */
export async function startInNode(dist: string): Promise<Call> {
  const scope: Record<string, unknown> = Object.create(globalThis);
  const set = (name: string, value: unknown) => Object.defineProperty(scope, name, { value, writable: true });
  const { call, hear } = conversation(() => scope.onmessage as Handler);
  const silently = () => undefined;
  const module = readFileSync(join(dist, "duckdb-eh.wasm"));
  const FileReaderSync = class {
    readAsArrayBuffer = (part: InMemoryPart) => part.bytes;
  };
  set("self", scope);
  set("globalThis", scope);
  set("onmessage", undefined);
  set("postMessage", (reply: Reply) => hear(reply));
  set("fetch", async () => new Response(module, { headers: { "content-type": "application/wasm" } }));
  set("console", { log: silently, warn: silently, error: silently, debug: silently });
  set("location", { href: "http://localhost/" });
  set("navigator", {});
  set("FileReaderSync", FileReaderSync);
  // Only its name is asked for.
  set("FileSystemSyncAccessHandle", class {});
  const names = [...shadowed, "FileReaderSync", "FileSystemSyncAccessHandle", ...hidden];
  const script = readFileSync(join(dist, "duckdb-browser-eh.worker.js"), "utf8");
  new Function(...names, script)(
    ...names.map((name) => (hidden.some((each) => each === name) ? undefined : scope[name])),
  );
  await call("INSTANTIATE", "http://localhost/duckdb.wasm", null);
  return call;
}

/** What a file gives here in place of a Blob, which cannot be read in one go in Node. */
interface InMemoryPart {
  readonly bytes: ArrayBuffer;
}

/** Bytes as a part of a file that the engine reads here. */
export function inMemoryPart(bytes: Uint8Array<ArrayBuffer>): Blob {
  const part: InMemoryPart = { bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
  return part as unknown as Blob;
}
