import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "../../src/datasets/catalogue.ts";
import type { Descriptor, Field } from "../../src/datasets/descriptor.ts";
import { doubts } from "../../src/datasets/doubts.ts";
import { readCells } from "../../src/datasets/readCells.ts";

/** A descriptor with nothing but columns: `name:type`, the key marked with `*`. */
function table(...columns: readonly string[]): Descriptor {
  const fields = columns.map((column) => {
    const [name, type] = column.replace("*", "").split(":") as [string, Field["type"]];
    return { name, type };
  });
  const primaryKey = columns.filter((column) => column.includes("*")).map((column) => column.split(":")[0] as string);
  const key = primaryKey.map((name) => name.replace("*", ""));
  return { resources: [{ schema: { fields, primaryKey: key } }] } as unknown as Descriptor;
}

const told = (descriptor: Descriptor, csv: string) =>
  doubts(descriptor, new TextEncoder().encode(csv), "t.csv").map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
const levels = table("country:string*", "year:integer*", "value:number");
const rows = (values: readonly (string | number)[], from = 2015) =>
  `country,year,value\n${values.map((value, i) => `KOR,${from + i},${value}`).join("\n")}\n`;
const sound = [100, 103, 105, 108, 112, 115, 117, 121, 126];

test("a sound series is not doubted, nor one that grows fivefold a year throughout", () => {
  expect(told(levels, rows(sound))).toEqual([]);
  expect(told(levels, rows([1, 5, 26, 120, 640, 3100, 16_000]))).toEqual([]);
});

test.each([
  ["ten times too large", 4, 1120, '6:10 "1120" is about 10 times more than beside it: 108 in 2018, 115 in 2020'],
  ["ten times too small", 4, 11.2, '6:10 "11.2" is about 10 times less than beside it: 108 in 2018, 115 in 2020'],
  ["at its end", 8, 1260, '10:10 "1260" is about 10 times more than beside it: 121 in 2022'],
  ["below zero", 3, -108, '5:10 "-108" is below zero, and would fit its series without the sign'],
])("a number %s is told, alone", (_what, at, value, says) => {
  expect(told(levels, rows(sound.with(at, value)))).toEqual([says]);
});

test("series are held apart: one of millions beside one of hundreds is not doubted", () => {
  const other = sound.map((value, i) => `USA,${2015 + i},${value * 1e6}`).join("\n");
  expect(told(levels, rows(sound) + other)).toEqual([]);
});

test("changes of both signs may leap, and so may a column of growth", () => {
  expect(told(levels, rows([2.1, -0.4, 3, 30, 2.2, -1, 2]))).toEqual([]);
  const growth = table("country:string*", "year:integer*", "real_growth:number");
  expect(told(growth, rows([2.1, 2.4, 3, 30, 2.2, 2, 2]))).toEqual([]);
});

test("in a series of three, eight times is the least", () => {
  expect(told(levels, rows([10, 70, 80]))).toEqual([]);
  expect(told(levels, rows([10, 11, 110]))).toEqual(['4:10 "110" is about 10 times more than beside it: 11 in 2016']);
});

test("a time far behind all others, what is no year among years, and a share above a hundred are told", () => {
  const days = table("day:date*", "value:number");
  const csv = "day,value\n2021-01-01,1\n2021-02-01,1\n2021-03-01,1\n2021-04-01,1\n2021-05-01,1\n2099-06-01,1\n";
  expect(told(days, csv)).toEqual(['7:1 "2099-06-01" is 78 years after the time before it, 2021-05-01']);
  const claims = table("id:string*", "said_year:integer", "share_pct:number");
  expect(told(claims, "id,said_year,share_pct\na,2019,40\nb,20200,51\nc,2021,62\nd,2022,766\n")).toEqual([
    '3:3 "20200" is no year, and all others of its column are',
    '5:8 "766" is more than a hundred percent, and no other share is',
  ]);
});

test("digits and signs that nobody writes on purpose are told with their place", () => {
  const odd = table("name:string*", "value:number");
  expect(told(odd, "name,value\na,0077.9\nb\u200b,12\n c,+3\n")).toEqual([
    '2:3 "0077.9" is not how a number is written',
    '3:1 "b\u200b" holds a sign that cannot be seen, U+200B',
    '4:1 " c" begins or ends with a space',
    '4:4 "+3" is not how a number is written',
  ]);
});

// The tables as they are published, of which series of at least five levels can be held against themselves.
const published = catalogue.map((descriptor) => {
  const path = `data/${descriptor.name}/${descriptor.name}.csv`;
  return { descriptor, path, bytes: readFileSync(path) };
});

test("what is published is doubted in no more than one row of a thousand", () => {
  const lines = published.reduce((sum, { bytes }) => sum + bytes.toString().split("\n").length, 0);
  const found = published.flatMap(({ descriptor, path, bytes }) => doubts(descriptor, bytes, path));
  expect(found.length).toBeLessThan(lines / 1000);
});

/** The name, the time and the level columns of a table whose rows are series. */
function seriesOf({ resources }: Descriptor) {
  const { fields, primaryKey } = resources[0].schema;
  const time = primaryKey.find((name) => /^(?:fiscal_)?(?:year|quarter|month)$/.test(name));
  const levelsOf = fields.filter(
    ({ name, type }) => type === "number" && !primaryKey.includes(name) && !/growth|change/.test(name),
  );
  return { time, subject: primaryKey.filter((name) => name !== time), levels: levelsOf.map(({ name }) => name) };
}

test("of slips of one place in the middle of published series at least nine in ten are told", () => {
  let [tried, caught] = [0, 0];
  for (const { descriptor, path, bytes } of published) {
    const { time, subject, levels } = seriesOf(descriptor);
    if (!time || levels.length === 0) continue;
    const lines = bytes.toString().split("\n");
    const [header = [], ...body] = readCells(bytes.toString()).rows;
    const at = (name: string) => header.findIndex(({ text }) => text === name);
    const series = [...Map.groupBy(body, (row) => subject.map((name) => row[at(name)]?.text).join()).values()];
    // Three of each table, from its first to its last.
    for (const own of [0, 0.5, 0.99].map((share) => series[Math.floor(share * series.length)] ?? [])) {
      const column = at(levels[0] as string);
      const filled = own.filter((row) => Number(row[column]?.text) > 0);
      const cell = filled[Math.floor(filled.length / 2)]?.[column];
      if (!cell || filled.length < 8 || filled.length < own.length) continue;
      tried++;
      const line = lines[cell.line - 1] as string;
      const slip = `${line.slice(0, cell.column - 1)}${Number(cell.text) * 10}${line.slice(cell.column - 1 + cell.text.length)}`;
      const found = doubts(descriptor, Buffer.from(lines.with(cell.line - 1, slip).join("\n")), path);
      if (found.some((doubt) => doubt.line === cell.line && doubt.column === cell.column)) caught++;
    }
  }
  expect(tried).toBeGreaterThan(20);
  expect(caught / tried).toBeGreaterThanOrEqual(0.9);
});
