import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { nativeDatabase, nativeViews, viewFaults } from "../../src/database/native.ts";
import { viewsIn } from "../../src/database/viewSql.ts";
import { proofsOf } from "../../src/facts/proofsOf.ts";
import { groundsOn } from "../../src/facts/prove.ts";

const root = mkdtempSync(join(tmpdir(), "views-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync("test/fixtures/datasets/data/sound", join(root, "data/sound"), { recursive: true });
const content = contentOf(root);
/** Writes the question of a figure of the essay "one". */
function figure(id: string, sql: string): void {
  const folder = join(root, "src/essays/one/figures", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "query.sql"), sql);
  content.forget(folder);
}
function without(...ids: string[]): void {
  for (const id of ids) {
    const folder = join(root, "src/essays/one/figures", id);
    rmSync(folder, { recursive: true });
    content.forget(folder);
  }
}
const fact = (id: string, sql: string) =>
  `${id}:\n  says: { en: "An invented number", ko: "지어낸 숫자" }\n  unit: count\n  kind: observation\n  sql: ${sql}\n`;

// Named so that the one that reads the other is tried first.
figure("a-count", "select count(*)::integer as shops from some_shops\n");
figure("some-shops", "-- The first of them.\nselect * from sound\nlimit coalesce(getvariable('first'), 1);\n");

test("every figure's question is a view, its parameters at their defaults, and may read another", async () => {
  const database = await nativeDatabase(content);
  expect(await database.rows("from some_shops")).toHaveLength(1);
  expect(await database.rows("from a_count")).toEqual([{ shops: 1 }]);
  expect(await viewFaults(content)).toEqual([]);
});

test("a fact that reads a view rests on the datasets under it", async () => {
  const { tables } = await groundsOn(content);
  expect(tables("select shops from a_count").map(({ name }) => name)).toEqual(["sound"]);
  expect(tables("select 'a_count'")).toEqual([]);
});

test("a question that does not run is told with its line and breaks nothing else", async () => {
  figure("broken", "select nosuch\nfrom nosuch_table\n");
  figure("on-broken", "select *\nfrom broken");
  figure("two", "select 1; select 2");
  expect(await viewFaults(content)).toEqual([
    {
      file: "src/essays/one/figures/broken/query.sql",
      message: expect.stringMatching(/^DuckDB says: .*nosuch_table does not exist/),
      line: 2,
      column: 1,
      remedy: "Correct the query: facts and readers ask it as a view",
    },
    {
      file: "src/essays/one/figures/on-broken/query.sql",
      message: 'It reads "broken", a figure whose query does not stand',
      line: 2,
      column: 1,
      remedy: "Correct the query: facts and readers ask it as a view",
    },
    {
      file: "src/essays/one/figures/two/query.sql",
      message: expect.stringMatching(/^DuckDB says: .*syntax error at or near ";"/),
      line: 1,
      column: 1,
      remedy: "Correct the query: facts and readers ask it as a view",
    },
  ]);
  expect(await (await nativeDatabase(content)).rows("from a_count")).toEqual([{ shops: 1 }]);
  without("broken", "on-broken", "two");
});

test("a figure named like a table is a view with _rows after its name; the table keeps its own", async () => {
  figure("sound", "select count(*)::integer as one from sound");
  expect(await viewFaults(content)).toEqual([]);
  const database = await nativeDatabase(content);
  expect(await database.rows("from sound_rows")).toEqual([{ one: (await database.rows("from sound")).length }]);
  figure("sound-rows", "select 1 as one");
  expect((await viewFaults(content)).map(({ message }) => message)).toEqual([
    '"sound_rows" is the name of src/essays/one/figures/sound/query.sql already',
  ]);
  without("sound", "sound-rows");
});

test("a figure named like another figure is told", async () => {
  mkdirSync(join(root, "src/essays/two/figures/a-count"), { recursive: true });
  writeFileSync(join(root, "src/essays/two/figures/a-count/query.sql"), "select 1 as one");
  content.forget("src/essays/two");
  expect(await viewFaults(content)).toEqual([
    {
      file: "src/essays/two/figures/a-count/query.sql",
      message: '"a_count" is the name of src/essays/one/figures/a-count/query.sql already',
      line: 1,
      column: 1,
      remedy: "Rename the folder of the figure",
    },
  ]);
  rmSync(join(root, "src/essays/two"), { recursive: true });
  content.forget("src/essays/two");
});

test("the views that a question names come with those they read, each after what it reads", async () => {
  const views = await nativeViews(content);
  expect(views.map(({ name, figure, essay }) => [name, figure, essay])).toEqual([
    ["some_shops", "some-shops", "one"],
    ["a_count", "a-count", "one"],
  ]);
  const named = (sql: string) => viewsIn(sql, views).map(({ name }) => name);
  expect(named("from A_Count")).toEqual(["some_shops", "a_count"]);
  expect(named("from some_shops")).toEqual(["some_shops"]);
  expect(named("select 'a_count' from sound -- some_shops")).toEqual([]);
});

test("figures that read each other in a circle are told, and end", async () => {
  figure("egg", "select * from hen");
  figure("hen", "select * from egg");
  expect((await viewFaults(content)).map(({ message }) => message)).toEqual([
    'It reads "hen", a figure whose query does not stand',
    'It reads "egg", a figure whose query does not stand',
  ]);
  without("egg", "hen");
});

test("the database and the proofs are made once, even where their modules are loaded twice, and anew after an edit", async () => {
  writeFileSync(join(root, "src/essays/one/facts.yaml"), fact("shops", "select shops from a_count"));
  content.forget("src/essays/one/facts.yaml");
  const [database, proofs] = [await nativeDatabase(content), await proofsOf(content)];
  expect(proofs.faults).toEqual([]);
  expect(proofs.proofs.get("shops")).toMatchObject({ computed: 1, tables: ["sound"] });
  vi.resetModules();
  const [native, book] = [await import("../../src/database/native.ts"), await import("../../src/facts/proofsOf.ts")];
  expect(native.nativeDatabase).not.toBe(nativeDatabase);
  expect(book.proofsOf(content)).toBe(proofsOf(content));
  expect(await native.nativeDatabase(content)).toBe(database);
  figure("some-shops", "select * from sound limit 2");
  expect(await nativeDatabase(content)).not.toBe(database);
  expect((await proofsOf(content)).proofs.get("shops")).toMatchObject({ computed: 2 });
});
