import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { baseRules } from "../../src/commands/basedHeaders.ts";
import { serveFolder } from "../../src/commands/serveFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a site built for a base path is served under it, with the headers of its paths, and nowhere else", async () => {
  writeFileSync(join(folder, "page.html"), "page");
  writeFileSync(join(folder, "_headers"), baseRules("/*\n  X-All: 1\n/page\n  X-Page: /kept\n", "/tideline/"));
  const server = createServer(serveFolder(folder, "/tideline/"));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = (path: string) => fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  const page = await at("/tideline/page");
  expect([page.status, await page.text()]).toEqual([200, "page"]);
  expect([page.headers.get("x-all"), page.headers.get("x-page")]).toEqual(["1", "/kept"]);
  const [missing, outside] = await Promise.all([at("/tideline/none"), at("/page")]);
  expect([missing.status, missing.headers.get("x-all"), outside.status]).toEqual([404, "1", 404]);
  server.close();
});
