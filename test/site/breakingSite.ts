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
  const serve = serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)));
  const server = createServer((request, response) => {
    if (site.breaks && request.url?.endsWith(".wasm.gz")) {
      response.writeHead(200, { "content-type": "application/gzip", "content-length": "7000000" });
      response.write(Buffer.from([0x1f, 0x8b, 8, 0]));
      response.write(Buffer.alloc(100_000), () => response.destroy());
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
