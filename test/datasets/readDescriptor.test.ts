import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { readDescriptor } from "../../src/datasets/readDescriptor.ts";

const read = (name: string) =>
  readDescriptor(readFileSync(`test/fixtures/datasets/descriptors/${name}.json`, "utf8"), "shops", "d.json");
const told = (name: string) => read(name).faults.map(({ line, value, expected }) => `${line} ${value} | ${expected}`);

test("a sound descriptor is returned without faults", () => {
  const { descriptor, faults } = read("sound");
  expect(faults).toEqual([]);
  expect(descriptor?.titles.ko).toBe("가게");
});

test("an unknown licence is named with its key, its line and the licences that are known", () => {
  const [fault] = read("unknown-licence").faults;
  expect(fault && formatDiagnostic(fault)).toMatch(
    /^d\.json:22:7 found "Beerware", expected licenses\[0\]\.name: one of CC-BY-4\.0,.*licences\.ts\.$/,
  );
});

test("no source is a fault, whether the list is empty or missing", () => {
  expect(told("no-source")).toEqual(["14 [] | sources: at least one source"]);
  expect(told("sources-key-missing")).toEqual(["1  | sources: array, and it is missing"]);
});

test("an unknown key is named", () => {
  expect(told("unknown-key")).toEqual(["9 none | licence: no such key"]);
});

test("a title without its Korean twin is named", () => {
  expect(told("no-korean-title")).toEqual(["5  | titles.ko: string, and it is missing"]);
});

test("an unknown column type is named by the path of the column", () => {
  expect(told("unknown-column-type")).toEqual([
    "68 bool | resources[0].schema.fields[3].type: one of string, integer, number, boolean, date, yearmonth",
  ]);
});

test("a key of no described column is named", () => {
  expect(told("key-of-no-column")).toEqual([
    "107 month | resources[0].schema.primaryKey[1]: the name of a described column",
  ]);
});

test("every fault of a descriptor comes out of one run", () => {
  expect(told("two-faults").map((fault) => fault.split(":")[0])).toEqual([
    "13 sure | confidence",
    "22 Beerware | licenses[0].name",
  ]);
});

test("text that is no JSON is a fault, not a crash", () => {
  expect(told("broken-json")[0]).toMatch(/\| valid JSON$/);
});

test.each([
  ["a comma too many", '{\n  "name": "shops",\n}', "3:1"],
  ["a word without quotation marks", '{\n  "name": shops\n}', "2:11"],
  ["a key without quotation marks", "{\n  name: 1\n}", "2:3"],
  ["a comma too few", '{\n  "a": 1\n  "b": 2\n}', "3:3"],
  ["an end too early", '{\n  "a": [1', "2:10"],
])("%s in a descriptor is told at its line and column", (_, json, place) => {
  const [fault] = readDescriptor(json, "shops", "d.json").faults;
  expect(fault && formatDiagnostic(fault)).toMatch(
    new RegExp(`^d\\.json:${place} not JSON: there is .*\\. Mend it there\\.$`),
  );
});

test("a descriptor that is not sealed yet asks for it, and still describes its table", () => {
  const sound = readFileSync("test/fixtures/datasets/descriptors/sound.json", "utf8");
  const { table, faults } = readDescriptor(sound.replace(/"sha256:[^"]*"/, '""'), "shops", "d.json");
  expect(table?.resources[0].schema.fields).toHaveLength(7);
  expect(faults.map(({ remedy }) => remedy)).toEqual([expect.stringMatching(/npm run data:seal shops$/)]);
});

test("a descriptor with a bad licence still says what its table should look like", () => {
  const { descriptor, table } = read("unknown-licence");
  expect(descriptor).toBeUndefined();
  expect(table?.resources[0].schema.fields).toHaveLength(7);
});
