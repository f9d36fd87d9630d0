import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../src/commands/serveFolder.ts";

export interface BreakingSite {
  readonly address: string;
  /** Breaks connections in the middle of the packed engine while true. */
  breaks: boolean;
  readonly server: Server;
}

/** The built site on a server that loses the connection halfway through the engine. */
export async function breakingSite(): Promise<BreakingSite> {
  const folder = new URL("../../dist/", import.meta.url);
  const serve = serveFolder(fileURLToPath(folder));
  const server = createServer((request, response) => {
    if (site.breaks && request.url?.endsWith(".wasm.gz")) {
      response.writeHead(200, { "content-type": "application/gzip", "content-length": "7000000" });
      // Its own bytes: others would be called damaged before the connection is lost.
      const engine = readFileSync(new URL(`.${request.url}`, folder));
      response.write(engine.subarray(0, 100_000), () => response.destroy());
      return;
    }
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const site: BreakingSite = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    breaks: true,
    server,
  };
  return site;
}
