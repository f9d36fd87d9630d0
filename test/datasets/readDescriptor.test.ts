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

const sound = readFileSync("test/fixtures/datasets/descriptors/sound.json", "utf8");
const url = "https://example.org/table.csv";

test.each([
  [
    '"expected": "never"',
    /found "never", expected expected: "none", or when the next edition is expected, as \{ "every": "P1Y", "from": "01" \}\. data\/README\.md says/,
  ],
  [
    '"expected": { "every": "1Y", "from": "01" }',
    /found "1Y", expected expected\.every: a period of years or months, as "P1Y" or "P3M"\./,
  ],
  [
    '"expected": { "every": "P1Y", "from": "January" }',
    /found "January", expected expected\.from: a month, as "04" or "2024-07"\./,
  ],
  ['"expected": { "every": "P1Y" }', /found nothing, expected expected\.from: string, and it is missing\./],
  ['"expected": { "every": "P1Y", "from": "01", "at": "x" }', /found "x", expected expected\.at: no such key\./],
  [
    `"refresh": { "connector": "worldbank", "url": "${url}" }`,
    /found "worldbank", expected refresh\.connector: one of world-bank, sdmx, fred, owid, csv\./,
  ],
  [
    '"refresh": { "connector": "csv", "url": "table.csv" }',
    /found "table\.csv", expected refresh\.url: an address, as https:\/\/example\.org\/table\.csv\./,
  ],
  [
    `"refresh": { "connector": "csv", "url": "${url}", "edition": "new" }`,
    /found "new", expected refresh\.edition: one of beside\./,
  ],
  [
    `"refresh": { "connector": "csv", "url": "${url}", "edition": "beside" }`,
    /expected version: the year or month with which the name of an edition ends/,
  ],
])("%s is refused with what may stand there", (block, message) => {
  const json = sound.replace(/("confidence": "\w+",)/, `$1\n  ${block},`);
  const { faults } = readDescriptor(json, "shops", "d.json");
  expect(faults.map(formatDiagnostic).join("\n")).toMatch(message);
});

test("a refresh block and a schedule are read as they stand", () => {
  const block = `"expected": { "every": "P6M", "from": "04" }, "refresh": { "connector": "csv", "url": "${url}", "choices": { "sheet": "Table 1" } }`;
  const { descriptor, faults } = readDescriptor(
    sound.replace(/("confidence": "\w+",)/, `$1\n  ${block},`),
    "shops",
    "d.json",
  );
  expect(faults).toEqual([]);
  expect(descriptor).toMatchObject({ expected: { every: "P6M" }, refresh: { choices: { sheet: "Table 1" } } });
});
