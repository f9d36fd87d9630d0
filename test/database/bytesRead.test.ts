import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Content, contentOf } from "../../src/content/content.ts";
import { bytesRead } from "../../src/database/bytesRead.ts";
import { addPulledTrips } from "../datasets/pulledTrips.ts";

const folder = mkdtempSync(join(tmpdir(), "bytes-read-"));
let content: Content;
let size: number;

// A million rows: ten towns, a hundred thousand days.
beforeAll(async () => {
  await addPulledTrips(join(folder, "project"), join(folder, "store"), 100_000);
  vi.stubEnv("TIDELINE_STORE", join(folder, "store"));
  vi.stubEnv("TIDELINE_CACHE", join(folder, "cache"));
  content = contentOf(join(folder, "project"));
  const { resources } = JSON.parse(readFileSync(join(folder, "project/data/trips/datapackage.json"), "utf8"));
  size = resources[0].browser.bytes;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("bytesRead(sql) is the headers and whole blocks, less with a filter on the sorted columns, the same each time", async () => {
  const few = "select sum(trips) from trips where town = 'Town 3' and day between 500 and 600";
  const all = "select sum(trips) from trips where day > 5";
  const [first, again, more] = [
    await bytesRead(few, content),
    await bytesRead(few, content),
    await bytesRead(all, content),
  ];
  expect(again).toBe(first);
  for (const read of [first, more]) expect(((read as number) - 12_288) % 65_536).toBe(0);
  expect(more).toBeGreaterThan(first as number);
  expect(more).toBeLessThanOrEqual(size);
  expect(await bytesRead("select 1", content)).toBe(0);
});

test("bytesRead(sql) of SQL with a mistake rejects with what DuckDB says", async () => {
  await expect(bytesRead("select tips from trips", content)).rejects.toThrow(/tips/);
});
