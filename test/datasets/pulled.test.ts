import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { findMistakes } from "../../src/checks/findMistakes.ts";
import { data } from "../../src/checks/rules/data.ts";
import { type Content, contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { nativeDatabase } from "../../src/database/native.ts";
import { publishParts } from "../../src/datasets/publishParts.ts";
import { datasetFiles } from "../../src/datasets/readDatasets.ts";
import { pulledFiles, storeFault } from "../../src/datasets/storeFaults.ts";
import { addPulledTrips } from "./pulledTrips.ts";

// Ten towns, a hundred days: of each town ten rounds of 0 + 1 + … + 9 trips, whatever day they begin on.
const days = 100;
const made = mkdtempSync(join(tmpdir(), "pulled-"));
beforeAll(() => addPulledTrips(join(made, "project"), join(made, "store"), days));
afterAll(() => rmSync(made, { recursive: true }));

let content: Content;
let store: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  store = join(root, "store");
  for (const folder of ["store", "project/data/trips"]) {
    mkdirSync(join(root, folder), { recursive: true });
    for (const each of readdirSync(join(made, folder), { withFileTypes: true }))
      if (each.isFile()) copyFileSync(join(made, folder, each.name), join(root, folder, each.name));
  }
  content = contentOf(join(root, "project"));
  vi.stubEnv("TIDELINE_STORE", store);
  vi.stubEnv("TIDELINE_CACHE", join(root, "cache"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(content.root, ".."), { recursive: true });
});

const faults = async (forPublication = true) => {
  const keep = async <T>(_: string, __: unknown, make: () => T | Promise<T>) => make();
  return (await findMistakes({ content, keep, forPublication }, [data])).map(formatDiagnostic);
};
const parts = () => readdirSync(store).filter((name) => name.endsWith(".parquet"));
const edit = (change: (text: string) => string) => {
  const path = join(content.root, "data/trips/datapackage.json");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  content.forget("data/trips/datapackage.json");
};

test("a table in parts is asked like any other, and no SQL reads another file", async () => {
  expect(await faults()).toEqual([]);
  const database = await nativeDatabase(content);
  expect(await database.rows("select count(*) as rows, sum(trips) as trips from trips")).toEqual([
    { rows: 10 * days, trips: 10 * (days / 10) * 45 },
  ]);
  // (7 · 3 + 4) mod 10
  expect(await database.rows("select trips from trips where town = 'Town 3' and day = 4")).toEqual([{ trips: 5 }]);
  await expect(database.rows("from read_csv('package.json')")).rejects.toThrow(/disabled|Permission/);
});

test("a part that the store lacks, or that is another file, stops the build with what to do", async () => {
  const [part = ""] = parts();
  rmSync(join(store, part));
  const missing = `data/trips/datapackage.json:1:1 ${part} is not in the store ${store}. Look whether TIDELINE_STORE names the right one, or pull the table again.`;
  expect(await faults()).toEqual([missing]);
  await expect(nativeDatabase(content)).rejects.toThrow(missing);
  copyFileSync(join(store, parts()[0] ?? ""), join(store, part));
  expect(await faults()).toEqual([
    expect.stringContaining(`${part} in the store ${store} is another file than the one that was sealed`),
  ]);
  vi.stubEnv("TIDELINE_STORE", "");
  expect(await faults()).toEqual([expect.stringContaining("TIDELINE_STORE is not set")]);
});

test("the browsers' file is looked for before anything is published, and by data:check in the store itself", async () => {
  const [browser = ""] = readdirSync(store).filter((name) => name.endsWith(".duckdb"));
  const [file] = pulledFiles(content);
  if (!file) throw new Error("There is no table in parts.");
  const inStore = async () => {
    const fault = await storeFault(file);
    return fault && formatDiagnostic(fault);
  };
  expect(await inStore()).toBeUndefined();
  rmSync(join(store, browser));
  expect(await faults()).toEqual([
    `data/trips/datapackage.json:1:1 ${browser} is not in the store ${store}. Look whether TIDELINE_STORE names the right one, or pull the table again.`,
  ]);
  expect(await faults(false)).toEqual([]);
  const [part = ""] = JSON.parse(readFileSync(join(content.root, "data/trips/datapackage.json"), "utf8")).resources[0]
    .path;
  // A copy on this machine serves a build, and hides from nobody that the store has none.
  mkdirSync(join(store, "../cache/parts"), { recursive: true });
  renameSync(join(store, part), join(store, "../cache/parts", part));
  expect(await nativeDatabase(content)).toBeDefined();
  expect(await inStore()).toBe(
    `data/trips/datapackage.json:1:1 in the store at TIDELINE_STORE ${part.slice(0, 8)}….parquet is missing and ${browser.slice(0, 8)}….duckdb is missing. Look whether it is the right one, or pull the table again.`,
  );
  vi.stubEnv("TIDELINE_STORE", "");
  expect(await inStore()).toMatch(/json:1:1 TIDELINE_STORE is not set, and [0-9a-f]{64}\.parquet is kept there/);
});

test("a question that was changed since the table was pulled is told before it is published", async () => {
  writeFileSync(join(content.root, "data/trips/extract.sql"), "select town, day, 2 * trips as trips from trips\n");
  content.forget("data/trips/extract.sql");
  expect(await faults()).toEqual([
    expect.stringMatching(/^data\/trips\/extract\.sql:1:1 .*npm run data:pull -- trips$/),
  ]);
  expect(datasetFiles.bind(null, content)).toThrow("npm run data:pull -- trips");
});

test("a table that was never pulled is open: it stands in nobody's way until it is published", async () => {
  edit((text) =>
    JSON.stringify({
      ...JSON.parse(text),
      resources: [{ ...JSON.parse(text).resources[0], path: [], parts: [], bytes: 0, hash: "", browser: undefined }],
    }),
  );
  expect((await faults()).join("\n")).toContain("npm run data:pull -- trips");
  expect(datasetFiles(content)).toEqual([]);
});

test("what a descriptor says of its parts fits together", async () => {
  edit((text) => text.replace(/"sort": \[\s*"town"/, '"sort": ["city"'));
  expect((await faults()).join("\n")).toMatch(
    /datapackage\.json:\d+:\d+ found "city", expected pull\.sort\[0\]: the name of a described column/,
  );
});

test("parts and the browsers' file are published under their hashes, beside the descriptor that names them", async () => {
  const dist = join(content.root, "dist");
  const publish = publishParts(content).hooks["astro:build:done"] as (spec: { dir: URL }) => Promise<void>;
  await publish({ dir: new URL(`file://${dist}/`) });
  const [{ path, browser }] = JSON.parse(
    readFileSync(join(content.root, "data/trips/datapackage.json"), "utf8"),
  ).resources;
  expect(readdirSync(join(dist, "data/trips")).sort()).toEqual([...path, browser.path].sort());
});
