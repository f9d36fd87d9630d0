import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, createServer, get, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseRules } from "../../src/commands/basedHeaders.ts";
import { packFiles } from "../../src/commands/packFiles.ts";
import { serveFolder } from "../../src/commands/serveFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let server: Server;
/** Text, so that it would be packed if tables were. */
const table = "DUCK".repeat(20_000);
const ownRules = readFileSync("public/_headers", "utf8").slice(
  readFileSync("public/_headers", "utf8").indexOf("/data/"),
);
const rows = "year,ratio\n2021,76.6\n".repeat(200);
beforeAll(async () => {
  mkdirSync(join(folder, "essays"));
  writeFileSync(join(folder, "page.html"), "page");
  writeFileSync(join(folder, "404.html"), "no such page");
  writeFileSync(join(folder, "essays/index.html"), "essays");
  writeFileSync(join(folder, "rows.csv"), rows);
  writeFileSync(join(folder, "letters.txt"), "0123456789");
  writeFileSync(join(folder, "engine.wasm.gz"), "as it is");
  mkdirSync(join(folder, "data/sales"), { recursive: true });
  writeFileSync(join(folder, "data/sales/0a1b.duckdb"), table);
  writeFileSync(
    join(folder, "_headers"),
    baseRules(`/*\n  X-All: 1\n/page\n  X-Page: /kept\n${ownRules}`, "/tideline/"),
  );
  await packFiles(folder);
  server = createServer(serveFolder(folder, "/tideline/"));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is sent over the line, which `fetch` would unpack. */
const at = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    get({ port, path: `/tideline${path}`, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });

test("a site built for a base path is served under it, with the headers of its paths, and nowhere else", async () => {
  const page = await at("/page");
  expect([page.status, `${page.body}`]).toEqual([200, "page"]);
  expect([page.headers["x-all"], page.headers["x-page"]]).toEqual(["1", "/kept"]);
  const missing = await at("/none");
  expect([missing.status, missing.headers["x-all"], `${missing.body}`]).toEqual([404, "1", "no such page"]);
  const { port } = server.address() as AddressInfo;
  expect((await fetch(`http://localhost:${port}/page`)).status).toBe(404);
  expect((await fetch(`http://localhost:${port}//`)).status).toBe(404);
});

test("an index is found with and without the slash, and no file above the folder", async () => {
  expect(`${(await at("/essays/")).body}`).toBe("essays");
  expect(`${(await at("/essays")).body}`).toBe("essays");
  for (const path of ["/../package.json", "/%2e%2e/package.json", "/%", "/essays/%00"])
    expect((await at(path)).status, path).toBeGreaterThanOrEqual(400);
});

test("a text is sent packed to who takes it so, and as it is to who does not", async () => {
  const brotli = await at("/rows.csv", { "accept-encoding": "gzip, deflate, br" });
  expect([brotli.headers["content-encoding"], brotli.headers["content-type"]]).toEqual([
    "br",
    "text/csv; charset=utf-8",
  ]);
  expect(`${brotliDecompressSync(brotli.body)}`).toBe(rows);
  expect(brotli.body.length).toBeLessThan(rows.length / 10);
  const gzip = await at("/rows.csv", { "accept-encoding": "gzip, br;q=0" });
  expect([gzip.headers["content-encoding"], gzip.headers["content-type"]]).toEqual(["gzip", "text/csv; charset=utf-8"]);
  expect(`${gunzipSync(gzip.body)}`).toBe(rows);
  const plain = await at("/rows.csv");
  expect([plain.headers["content-encoding"], plain.headers.vary, `${plain.body}`]).toEqual([
    undefined,
    "accept-encoding",
    rows,
  ]);
  // What fits a packet has no second form; what is packed by name is not unpacked by the browser.
  expect((await at("/letters.txt", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  const engine = await at("/engine.wasm.gz", { "accept-encoding": "gzip" });
  expect([engine.headers["content-encoding"], `${engine.body}`]).toEqual([undefined, "as it is"]);
});

test.each([
  ["bytes=0-0", 206, "bytes 0-0/10", "0"],
  ["bytes=2-4", 206, "bytes 2-4/10", "234"],
  ["bytes=7-", 206, "bytes 7-9/10", "789"],
  ["bytes=-3", 206, "bytes 7-9/10", "789"],
  ["bytes=8-99", 206, "bytes 8-9/10", "89"],
  ["bytes=10-", 416, "bytes */10", undefined],
])("the range %s is answered with %i and %s", async (range, status, content, body) => {
  const answer = await at("/letters.txt", { range, "accept-encoding": "br" });
  expect([answer.status, answer.headers["content-range"]]).toEqual([status, content]);
  if (body !== undefined) expect(`${answer.body}`).toBe(body);
});

test("a table that is read by ranges is never packed, and each range is one of the file itself", async () => {
  const path = "/data/sales/0a1b.duckdb";
  const answers = await Promise.all(
    ["bytes=0-0", "bytes=4-7", "bytes=-4", undefined].map((range) =>
      at(path, { "accept-encoding": "gzip, br", ...(range && { range }) }),
    ),
  );
  expect(answers.map(({ status, headers, body }) => [status, headers["content-range"], body.length])).toEqual([
    [206, "bytes 0-0/80000", 1],
    [206, "bytes 4-7/80000", 4],
    [206, "bytes 79996-79999/80000", 4],
    [200, undefined, 80_000],
  ]);
  for (const { headers } of answers) {
    expect([headers["content-encoding"], headers["content-type"]]).toEqual([undefined, "application/vnd.duckdb"]);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable, no-transform");
    expect(headers.etag).toBe(answers[0]?.headers.etag);
  }
  expect(answers[0]?.headers.etag).toMatch(/^(?:W\/)?"/);
});

test("a thousand connections at once are all answered", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1000 });
  const { port } = server.address() as AddressInfo;
  const one = () =>
    new Promise<number | undefined>((resolve, reject) => {
      get({ port, path: "/tideline/rows.csv", agent }, (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode));
      }).on("error", reject);
    });
  const answered = await Promise.all(Array.from({ length: 1000 }, async () => [await one(), await one()]));
  expect(answered.flat().filter((status) => status !== 200)).toEqual([]);
  agent.destroy();
});

test("what the browser has already is not sent again, and HEAD has no body", async () => {
  const { headers } = await at("/rows.csv");
  expect((await at("/rows.csv", { "if-none-match": headers.etag as string })).status).toBe(304);
  const head = await at("/rows.csv", {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, `${rows.length}`, 0]);
});
