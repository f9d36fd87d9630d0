import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findMistakes } from "../../src/checks/findMistakes.ts";
import { rules } from "../../src/checks/rules.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { beginPreview, endPreview } from "../../src/content/preview.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";
import { addPulledTrips } from "../datasets/pulledTrips.ts";
import { newProject } from "./project.ts";

const project = newProject();
const store = mkdtempSync(join(tmpdir(), "store-"));
const essay = "src/essays/one";
const figure = `${essay}/figures/sales-by-shop`;

beforeAll(async () => {
  beginPreview();
  vi.stubEnv("TIDELINE_STORE", store);
  await addPulledTrips(project.root, store, 1000);
  project.write(`${figure}/query.sql`, "select town, sum(trips) as sales from trips group by town order by town\n");
  project.write(`${figure}/figure.yaml`, project.read(`${figure}/figure.yaml`).replace("unit: usd", "unit: count"));
  project.write(
    `${essay}/facts.yaml`,
    `first-sale:
  says: { en: "Trips of the third town on day 4.", ko: "셋째 도시의 넷째 날 운행 횟수" }
  unit: count
  kind: observation
  sql: select trips from trips where town = 'Town 3' and day = 4
`,
  );
});
afterAll(() => {
  endPreview();
  vi.unstubAllEnvs();
  project.remove();
  rmSync(store, { recursive: true });
});

const found = async () => {
  const keep = async <T>(_: string, __: unknown, make: () => T | Promise<T>) => make();
  // Spelling takes its dictionaries longer than all the rest, and asks no table.
  const asked = rules.filter(({ name }) => !/spelling/i.test(name));
  return (await findMistakes({ content: project.content, keep, forPublication: false }, asked)).map(formatDiagnostic);
};

test("a fact and a figure ask a table in parts as they ask any other", async () => {
  expect(await found()).toEqual([]);
  const { proofs } = await proofsOf(project.content);
  // (7 · 3 + 4) mod 10
  expect(proofs.get("first-sale")?.value).toBe(5);
  // A thousand days are a hundred rounds of 0 + 1 + … + 9 trips.
  const rows = await (await nativeDatabase(project.content)).rows("select distinct sales from sales_by_shop");
  expect(rows).toEqual([{ sales: 4500 }]);
});

test("parts that are not there any more are told at the next check", async () => {
  vi.stubEnv("TIDELINE_STORE", join(store, "nowhere"));
  vi.stubEnv("TIDELINE_CACHE", join(store, "nothing"));
  const [told] = await found();
  expect(told).toMatch(/^data\/trips\/datapackage\.json:1:1 \w+\.parquet is not in the store .*nowhere\. Look whether/);
});
