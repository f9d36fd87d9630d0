import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand as run } from "./runCommand.ts";

const folder = mkdtempSync(join(tmpdir(), "commands-"));
const data = join(folder, "data");
cpSync("test/fixtures/datasets/data/sound", join(data, "sound"), { recursive: true });
const sound = readFileSync(join(data, "sound/datapackage.json"), "utf8");
afterAll(() => rmSync(folder, { recursive: true }));

/** A dataset of the temporary project, from the sound one. */
function dataset(name: string, json: string, csv?: string): void {
  mkdirSync(join(data, name), { recursive: true });
  writeFileSync(join(data, name, "datapackage.json"), json);
  if (csv !== undefined) writeFileSync(join(data, name, `${name}.csv`), csv);
}

test("data:seal says in one line what stands in the way, seals the rest, and fails", () => {
  dataset("broken", '{\n  "name": broken\n}', "a\n1\n");
  dataset("bare", sound.replace(/^\s*"(?:bytes|hash)":.*\n/gm, ""), "a\n1\n");
  dataset("without-table", sound);
  mkdirSync(join(data, "empty"));
  writeFileSync(join(data, "empty/empty.csv"), "a\n1\n");
  dataset("fresh", sound.replace(/"sha256:[^"]*"/, '""'), "a\n1\n");
  const { status, said } = run("dataSeal", [], folder);
  expect(status).toBe(1);
  expect(said.trim().split("\n").sort()).toEqual([
    expect.stringMatching(/^data\/bare\/datapackage\.json: .*add "bytes": 0 and "hash": ""/),
    expect.stringMatching(/^data\/broken\/datapackage\.json:2:11 not JSON/),
    "data/empty/datapackage.json is missing. Write it first: data/README.md says how.",
    "data/without-table/without-table.csv is missing. Write the table first, or correct its name.",
    "fresh is sealed.",
  ]);
});

test("data:check takes the name of a dataset, and tells the faults of a table that is not sealed yet", () => {
  const unsealed = sound.replaceAll('"sound', '"raw').replace(/"sha256:[^"]*"/, '""');
  const csv = readFileSync(join(data, "sound/sound.csv"), "utf8");
  dataset("raw", unsealed, `${csv.trim()},one cell too many\n`);
  expect(run("dataCheck", ["sound"], folder)).toEqual({ status: 0, said: "1 dataset is as its descriptor says.\n" });
  const { status, said } = run("dataCheck", ["raw"], folder);
  expect(status).toBe(1);
  expect(said).toMatch(/^data\/raw\/datapackage\.json:\d+:\d+ .*resources\[0\]\.hash.*npm run data:seal raw$/m);
  expect(said).toMatch(/^data\/raw\/raw\.csv:\d+:\d+ .*cells, not/m);
  expect(run("dataCheck", ["nosuch"], folder)).toEqual({
    status: 1,
    said: expect.stringMatching(/^There is no dataset nosuch\. data\/ holds: bare, /),
  });
});

test.each([
  ["sql", ["nosuch.sql"], /^There is no file nosuch\.sql\. Name a \.sql file by its path: .*\n$/],
  ["impact", ["badrev"], /^There is no revision "badrev" in this repository\. .*\n$/],
  ["factsRecord", ["nosuch"], /^There is no essay nosuch\. src\/essays holds: .*us-china-crossover.*\n$/],
])("%s %j says in one line what is not there", (command, args, line) => {
  const { status, said } = run(command, args);
  expect(said).toMatch(line);
  expect(status).toBe(1);
});

test("every command that takes names tells with --help what it does, and does nothing", () => {
  for (const command of ["dataCheck", "dataSeal", "factsRecord", "impact", "sql"]) {
    const { status, said } = run(command, ["--help"], folder);
    expect([command, status]).toEqual([command, 0]);
    expect(said, command).toMatch(/^npm run [\w:]+ -- .*\n\n[A-Z][\s\S]*\.\n$/);
  }
});
