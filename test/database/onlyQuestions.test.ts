import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { nativeConnection, nativeDatabase } from "../../src/database/native.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";

const root = mkdtempSync(join(tmpdir(), "questions-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync("test/fixtures/datasets/data/sound", join(root, "data/sound"), { recursive: true });
const content = contentOf(root);
const target = join(root, "written.csv");

const answer = async (sql: string) => {
  const said = (error: Error) => error.message;
  const [shared, own] = [await nativeDatabase(content), await nativeConnection(content)];
  return [await shared.rows(sql).catch(said), await own.rows(sql).catch(said)];
};

test.each([
  `copy sound to '${target}'`,
  `explain analyze copy sound to '${target}'`,
  `explain (analyze) copy (select 1) to '${target}'`,
  `export database '${target}'`,
  `attach '${target}'`,
  "create table more as select 1",
  "create temp table more as select 1",
  "explain analyze create table more as select 1",
  "/* a question */ drop table sound",
  "delete from sound",
  "with a as (select 1) delete from sound",
  "explain analyze delete from sound",
  "set threads = 2",
  "set variable x = 1",
  "checkpoint",
  "load icu",
  "select 1; drop table sound",
  "from sound; from sound",
])("the build's database does not run %s", async (sql) => {
  for (const said of await answer(sql)) expect(said).toEqual(expect.any(String));
  expect(existsSync(target)).toBe(false);
  const [kept] = await answer("select count(*) > 0 as kept from sound");
  expect(kept).toEqual([{ kept: true }]);
  const [tables] = await answer("select table_name from duckdb_tables()");
  expect(tables).toEqual([{ table_name: "sound" }]);
});

test.each([
  "from read_csv('/etc/hosts')",
  "from read_text('/etc/hosts')",
  "from read_blob('package.json')",
  "from glob('*')",
  "from 'package.json'",
])("nor reads what is no table: %s", async (sql) => {
  for (const said of await answer(sql)) expect(said).toMatch(/^Permission Error/);
});

test.each([
  "from sound",
  "describe sound",
  "summarize sound",
  "values (1)",
  "explain from sound",
  "with a as (select 1 as n) from a",
  "pivot (select 'x' as k, 1 as n) on k using sum(n)",
  "select 'create'; -- and nothing more;",
])("and answers %s", async (sql) => {
  for (const rows of await answer(sql)) expect(rows).toEqual(expect.any(Array));
});

test("a fact that would write is told with its file and line, and nothing is written", async () => {
  const folder = join(root, "src/essays/one");
  mkdirSync(folder, { recursive: true });
  const says = '  says: { en: "An invented number", ko: "지어낸 숫자" }\n  unit: count\n  kind: observation\n';
  writeFileSync(join(folder, "facts.yaml"), `a-copy:\n${says}  sql: "copy sound to '${target}'"\n`);
  content.forget(folder);
  const { faults } = await proofsOf(content);
  expect(faults.map(formatDiagnostic).join()).toMatch(/facts\.yaml:5.*a-copy/s);
  expect(existsSync(target)).toBe(false);
});
