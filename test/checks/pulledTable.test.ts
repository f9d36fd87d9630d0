import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findMistakes } from "../../src/checks/findMistakes.ts";
import { keepOnDisk } from "../../src/checks/keepOnDisk.ts";
import type { Keep } from "../../src/checks/rule.ts";
import { rules } from "../../src/checks/rules.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { forgetMade } from "../../src/content/madeFrom.ts";
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

const never: Keep = async (_, __, make) => make();
const found = async (keep: Keep = never) => {
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

test("where the parts are not there, that is all that is told, and what is found then is not kept", async () => {
  // Wrong, which only who has the rows can see: of the figure, and of the fact.
  project.write(`${figure}/query.sql`, "select town, sum(rides) as sales from trips group by town order by town\n");
  project.write(`${essay}/facts.yaml`, project.read(`${essay}/facts.yaml`).replace("day = 4", "day = 4000"));
  const checked = async () => {
    // As another run does.
    forgetMade(project.content);
    const { keep, save } = keepOnDisk(project.content);
    const told = await found(keep);
    await save();
    return told;
  };
  vi.stubEnv("TIDELINE_CACHE", join(store, "nothing"));
  vi.stubEnv("TIDELINE_STORE", "");
  expect(await checked()).toEqual([
    expect.stringMatching(/^data\/trips\/datapackage\.json:1:1 TIDELINE_STORE is not set/),
  ]);
  vi.stubEnv("TIDELINE_STORE", join(store, "nowhere"));
  expect(await checked()).toEqual([
    expect.stringMatching(
      /^data\/trips\/datapackage\.json:1:1 \w+\.parquet is not in the store .*nowhere\. Look whether/,
    ),
  ]);
  vi.stubEnv("TIDELINE_STORE", store);
  expect(await checked()).toEqual([
    expect.stringMatching(/facts\.yaml:.* gives 0 rows/),
    expect.stringMatching(/query\.sql:.* "rides" not found/),
  ]);
});
