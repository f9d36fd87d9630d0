import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../src/commands/serveFolder.ts";

export interface StalledSite {
  readonly address: string;
  readonly server: Server;
  /** Downloads of the engine that a page still waits for. */
  readonly open: Set<object>;
}

/** The built site on a server that goes silent a little way into the engine. */
export async function stalledSite(): Promise<StalledSite> {
  const serve = serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)));
  const open = new Set<object>();
  const server = createServer((request, response) => {
    if (!request.url?.endsWith(".wasm.gz")) return serve(request, response);
    open.add(response);
    response.on("close", () => open.delete(response));
    response.writeHead(200, { "content-type": "application/gzip", "content-length": "7000000" });
    response.write(Buffer.from([0x1f, 0x8b, 8, 0]));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server, open };
}
