import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../src/commands/serveFolder.ts";

/** What an address says to have its page come without scripts. */
export const withoutScripts = "without-scripts";

/**
 * Serves the built site for journeys. No protocol turns scripts off for one page of a browser; a page that is served
 * as a sandbox without them is read as by somebody who has turned them off, `<noscript>` included.
 */
export async function serveJourneys(): Promise<{ readonly site: string; close(): void }> {
  const answer = serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url)));
  const server = createServer((request, response) => {
    if (request.url?.endsWith(`?${withoutScripts}`)) {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        set(
          name,
          name.toLowerCase() === "content-security-policy"
            ? `sandbox allow-same-origin allow-forms allow-top-navigation; ${value}`
            : value,
        );
    }
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
