import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newProject } from "../checks/project.ts";
import { addPulledTrips } from "../datasets/pulledTrips.ts";
import { runCommand } from "./runCommand.ts";

const project = newProject();
const folder = mkdtempSync(join(tmpdir(), "stores-"));
const [store, later] = [join(folder, "store"), join(folder, "later")];
const run = (command: string, ...args: string[]) => runCommand(command, args, project.root);

/** A project with a pulled table that its essay asks, committed, and all of it in a store. */
beforeAll(async () => {
  vi.stubEnv("TIDELINE_CACHE", join(folder, "cache"));
  vi.stubEnv("TIDELINE_STORE", store);
  await addPulledTrips(project.root, store, 100);
  project.write(
    "src/essays/one/facts.yaml",
    `first-sale:
  says: { en: "Trips of the third town on day 4.", ko: "셋째 도시의 넷째 날 운행 횟수" }
  unit: count
  kind: observation
  sql: select trips from trips where town = 'Town 3' and day = 4
`,
  );
  const names = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "-q"],
    ["add", "data", "src"],
    [...names, "commit", "-qm", "One"],
  ])
    expect(spawnSync("git", args, { cwd: project.root }).status).toBe(0);
});
afterAll(() => {
  vi.unstubAllEnvs();
  project.remove();
  rmSync(folder, { recursive: true });
});

test("an essay that is checked alone tells what its data lack, and another one does not", () => {
  vi.stubEnv("TIDELINE_STORE", join(folder, "nowhere"));
  const essay = run("check", "one");
  expect(essay.status).toBe(1);
  expect(essay.said).toMatch(
    /^data\/trips\/datapackage\.json\n {2}data\/trips\/datapackage\.json:1:1 \w+\.parquet is not in the store \S+nowhere\. Look .*\n\n1 mistake in 1 file\.\n$/,
  );
  expect(run("check", "sound")).toEqual({ status: 0, said: "sound is as it should be: nothing to mend.\n" });
});

test("data:check looks in the store, and says in a sentence what it lacks", () => {
  vi.stubEnv("TIDELINE_STORE", store);
  expect(run("dataCheck")).toEqual({ status: 0, said: "2 datasets are as their descriptors say.\n" });
  vi.stubEnv("TIDELINE_STORE", join(folder, "nowhere"));
  const { status, said } = run("dataCheck", "trips");
  expect(status).toBe(1);
  expect(said).toMatch(
    /^data\/trips\/datapackage\.json:1:1 in the store at TIDELINE_STORE \w{8}….parquet is missing, \w{8}….parquet is missing and \w{8}….duckdb is missing\. Look whether it is the right one, or pull the table again\.\n1 mistake\.\n$/,
  );
});

test("impact says of an older edition whose rows are gone that it is that, and that a pull does not bring it back", async () => {
  vi.stubEnv("TIDELINE_STORE", join(folder, "nowhere"));
  const same = run("impact");
  expect(same.said).toMatch(/^1 mistake in the data:\n {2}data\/trips\/datapackage\.json:1:1 \w+\.parquet is not in/);
  await addPulledTrips(project.root, later, 90);
  vi.stubEnv("TIDELINE_STORE", later);
  expect(run("impact")).toEqual({
    status: 1,
    said: expect.stringMatching(
      /^trips was that of November 2026 at HEAD, whose rows cannot be had: \w{64}\.parquet is not in the store \S+later\.\nTo pull brings today's rows and not those: bring the files back from a copy of the store, or name a later revision\.\n$/,
    ),
  });
});
