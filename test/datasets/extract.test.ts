import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { datasetNamed } from "../../src/datasets/catalogue.ts";
import { extractOf } from "../../src/datasets/extract.ts";
import { addPulledTrips, extractSql } from "./pulledTrips.ts";

const root = mkdtempSync(join(tmpdir(), "extract-"));
afterAll(() => rmSync(root, { recursive: true }));

test("the aggregation of a pulled table is published as it was run, with its engine and the day of the pull", async () => {
  const trips = await addPulledTrips(root, join(root, "store"), 4);
  const extract = extractOf(trips, contentOf(root));
  expect(extract).toMatchObject({
    sql: extractSql,
    path: "/data/trips/extract.sql",
    engine: "PostgreSQL 18.1",
    day: "2026-11-30",
  });
  const hash = createHash("sha256")
    .update(extract?.bytes ?? "")
    .digest("hex");
  expect(trips.pull?.pulled?.sql).toBe(`sha256:${hash}`);
});

test("a table of the repository has none", () => {
  expect(extractOf(datasetNamed("world-bank-gdp"))).toBeUndefined();
});
