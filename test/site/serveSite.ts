import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serveFolder } from "../../src/commands/serveFolder.ts";

/** Serves the built site once for all browser tests. */
export default async function serveSite(project: TestProject) {
  const server = createServer(serveFolder(fileURLToPath(new URL("../../dist/", import.meta.url))));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  project.provide("site", `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}

declare module "vitest" {
  export interface ProvidedContext {
    site: string;
  }
}
