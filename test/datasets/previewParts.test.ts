import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { answerParts } from "../../src/datasets/previewParts.ts";
import { addPulledTrips } from "./pulledTrips.ts";

const folder = mkdtempSync(join(tmpdir(), "preview-parts-"));
let server: Server;
let address: string;
let file: { path: string; bytes: Buffer };

beforeAll(async () => {
  await addPulledTrips(join(folder, "project"), join(folder, "store"), 100);
  vi.stubEnv("TIDELINE_STORE", join(folder, "store"));
  vi.stubEnv("TIDELINE_CACHE", join(folder, "cache"));
  const { resources } = JSON.parse(readFileSync(join(folder, "project/data/trips/datapackage.json"), "utf8"));
  const { path } = resources[0].browser;
  file = { path: `/data/trips/${path}`, bytes: readFileSync(join(folder, "store", path)) };
  const answer = answerParts(contentOf(join(folder, "project")));
  server = createServer((request, response) =>
    answer(request, response, (error) => response.writeHead(error ? 500 : 404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server?.close();
  rmSync(folder, { recursive: true });
});

test("the preview answers ranges of a table's file, under any base, and leaves the rest to others", async () => {
  const size = file.bytes.length;
  for (const [range, from, to] of [
    ["bytes=0-0", 0, 1],
    ["bytes=0-12287", 0, 12_288],
    ["bytes=-16", size - 16, size],
  ] as const)
    for (const base of ["", "/tideline"]) {
      const response = await fetch(address + base + file.path, { headers: { range } });
      expect([response.status, response.headers.get("content-range")]).toEqual([
        206,
        `bytes ${from}-${to - 1}/${size}`,
      ]);
      expect(response.headers.get("content-type")).toBe("application/vnd.duckdb");
      expect(response.headers.get("etag")).toMatch(/"/);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(file.bytes.subarray(from, to));
    }
  expect((await fetch(`${address}/data/trips/none.duckdb`)).status).toBe(404);
  expect((await fetch(`${address}/data/trips/`)).status).toBe(404);
});
