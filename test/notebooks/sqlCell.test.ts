import { expect, test } from "vitest";
import { duckdbClient, fileAttachment } from "../../src/notebooks/page/duckdbClient.ts";
import { readEdits, writeEdits } from "../../src/notebooks/page/editsInAddress.ts";
import { sqlParts, withSql } from "../../src/notebooks/page/sqlCell.ts";
import { askStored, questionKey, toRows, toStored } from "../../src/notebooks/page/storedAnswers.ts";

const cell = {
  id: 5,
  kind: "sql",
  inputs: [],
  outputs: [],
  output: "viewof$rows",
  autodisplay: true,
  autoview: true,
  body: () => undefined,
} as const;

test("sqlParts(sql) splits at names and at nothing else", () => {
  expect(sqlParts(`select * from t where y > \${ first } and x = \${name}`)).toEqual({
    texts: ["select * from t where y > ", " and x = ", ""],
    names: ["first", "name"],
  });
  expect(() => sqlParts(`select \${a + b}`)).toThrow(`\${a + b}: only a name may stand there.`);
});

test("a cell with edited SQL asks with the reader's values quoted, and reads each name once", async () => {
  const asked: string[] = [];
  const client = duckdbClient(async (sql) => {
    asked.push(sql);
    return [{ one: 1 }];
  });
  const edited = withSql(cell, sqlParts(`select \${a}, \${b}, \${a}`));
  expect(edited.inputs).toEqual(["db", "Inputs", "a", "b"]);
  const inputs = { table: (rows: unknown) => rows };
  const body = edited.body as (...values: unknown[]) => Promise<unknown>;
  expect(await body(client.of(), inputs, "it's", 3)).toEqual([{ one: 1 }]);
  expect(asked).toEqual(["select 'it''s', 3, 'it''s'"]);
});

test("a table may only be attached from the file of its own dataset, a view from that of its figure", () => {
  const client = duckdbClient(async () => []);
  expect(client.of({ world_bank_gdp: fileAttachment("../data/world-bank-gdp/world-bank-gdp.csv") }).tables).toEqual([
    "world_bank_gdp",
  ]);
  const views = {
    china_us_ratio: fileAttachment("../charts/china-us-ratio.csv"),
    tiktok_users_rows: fileAttachment("../charts/tiktok-users.csv"),
  };
  expect(client.of(views).tables).toEqual(["china_us_ratio", "tiktok_users_rows"]);
  expect(client.of({ trips: fileAttachment("../data/trips/trips.duckdb") }).tables).toEqual(["trips"]);
  expect(() => client.of({ trips: fileAttachment("../data/other/trips.duckdb") })).toThrow();
  expect(() => client.of({ china_us_ratio: fileAttachment("../charts/retail-ratio.csv") })).toThrow();
  expect(() => client.of({ gdp: fileAttachment("gdp.csv") })).toThrow(
    'Write gdp: FileAttachment("../data/gdp/gdp.csv").',
  );
});

test("edits go into the address and come back, other fragments are left alone", () => {
  const edits = new Map([
    [5, "select 1 -- 50% & more"],
    [12, "select 'ß'"],
  ]);
  expect(readEdits(writeEdits(edits))).toEqual(edits);
  expect(writeEdits(new Map())).toBe("");
  expect(readEdits("#result")).toEqual(new Map());
  expect(readEdits("#sql-x=select+1&sql-5=")).toEqual(new Map());
});

test("askStored(answers, engine) leaves the engine alone for a question it has the rows of", async () => {
  const rows = [
    { year: 2020, value: 1.5 },
    { year: 2021, value: null },
  ];
  const answers = { [questionKey("select 1")]: toStored(rows) };
  const engine = async () => {
    throw new Error("asked");
  };
  expect(await askStored(answers, engine)("select 1\n")).toEqual(rows);
  await expect(askStored(answers, engine)("select 2")).rejects.toThrow("asked");
});

test("toRows(answer) gives fresh objects, so that a cell may change them", () => {
  const stored = toStored([{ a: 1 }]);
  (toRows(stored)[0] as { a: number }).a = 2;
  expect(toRows(stored)).toEqual([{ a: 1 }]);
});
