import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";

const types = { js: "module", ts: "text/x-typescript", sql: "application/sql", md: "text/markdown" } as const;
type Cell = [mode: keyof typeof types, value: string, attributes?: string];

/** What is told of a notebook of these cells; each cell's text begins three lines after the one before ends. */
function told(...cells: Cell[]): string[] {
  const scripts = cells.map(
    ([mode, value, attributes = ""], i) =>
      `  <script id="${i + 1}" type="${types[mode]}"${attributes}>\n    ${value.replaceAll("\n", "\n    ")}\n  </script>`,
  );
  const text = `<!doctype html>\n<notebook>\n  <title>A paper</title>\n${scripts.join("\n")}\n</notebook>\n`;
  return compileNotebook("notebooks/paper.html", text).faults.map(formatDiagnostic);
}
const db: Cell = ["js", "const db = DuckDBClient.of({});"];
/** Whether one fault stands, at a line and cell, about these words and for this reason. */
const expectTold = (faults: readonly string[], place: string, found: string, why: RegExp) => {
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`notebooks/paper.html:${place}: `);
  expect(faults[0]).toContain(found);
  expect(faults[0]).toMatch(why);
};

const chance = /draws anew at every run: the reader gets other values than the build\. .+/;
const clock = /reads the clock: the reader gets another value than the build\. Take the date from the data/;
const zone = /goes by the time zone of the machine/;
const language = /goes by the language of the machine.*Name the language/;

describe("code that is not the same for every reader is told with file, line, cell and remedy", () => {
  test.each<[code: string, line: number, found: string, why: RegExp]>([
    ["const a = 1;\nconst b = Math.random();", 6, '"Math.random"', chance],
    ['const b = Math["random"]();', 5, '"Math["random"]"', chance],
    ["const {random} = Math;", 5, '"{random} = Math"', chance],
    ["crypto.randomUUID()", 5, '"crypto"', chance],
    ['import {shuffle} from "npm:d3-array";', 5, '"shuffle"', chance],
    ["[1, 2].map(() =>\n  Date.now())", 6, '"Date.now"', clock],
    ["new Date()", 5, '"new Date()"', clock],
    ["Date()", 5, '"Date()"', clock],
    ["performance.now()", 5, '"performance"', clock],
    ["new Date(2020, 1, 29)", 5, '"new Date(2020, 1, 29)"', zone],
    ['new Date("2020-02-29T10:00")', 5, "2020-02-29T10:00", zone],
    ['new Date("Feb 29, 2020")', 5, "Feb 29, 2020", zone],
    ["new Date(0).getFullYear()", 5, "getFullYear", zone],
    ['new Date(0).toLocaleDateString("ko")', 5, "toLocaleDateString", zone],
    ['new Intl.DateTimeFormat("en", {month: "long"})', 5, "DateTimeFormat", zone],
    ["(3).toLocaleString()", 5, "toLocaleString", language],
    ["new Intl.NumberFormat()", 5, "NumberFormat", language],
    ['["b", "a"].sort((a, b) => a.localeCompare(b))', 5, "localeCompare", language],
    ["navigator.languages", 5, '"navigator"', /is the machine's own/],
  ])("%s", (code, line, found, why) => expectTold(told(["js", code]), `${line}:1 (cell 1)`, found, why));

  test("in the expressions of a text, in TypeScript and in a question that code asks", () => {
    expectTold(told(["md", `One\n\${1} and \${Math.random()}`]), "6:1 (cell 1)", '"Math.random"', chance);
    expectTold(told(["ts", "const a: number =\n  Math.random();"]), "6:1 (cell 1)", '"Math.random"', chance);
    expectTold(told(db, ["js", "const a = await db.query(`\nselect random()`);"]), "9:1 (cell 2)", '"random"', chance);
    expectTold(told(db, ["js", "const a = await db.sql`select now()`;"]), "8:1 (cell 2)", '"now"', clock);
  });

  test.each([
    "new Date(0)",
    'new Date("2020-02-29")',
    'new Date("2020-02-29T10:00Z").getUTCFullYear()',
    "const seen = 5; new Date(seen * 1000)",
    "new Date(Date.UTC(2020, 1, 29))",
    "const random = ((state) => () => (state = (state * 16807) % 2147483647) / 2147483647)(42); random()",
    'import {shuffler} from "npm:d3-array"; shuffler(() => 0.5)([1, 2])',
    "((Math) => Math.random())({random: () => 4})",
    "({now: 1, crypto: 2, performance: 3}).performance",
    '(3).toLocaleString("en")',
    'new Date(0).toLocaleDateString("ko", {timeZone: "UTC"})',
    '["b", "a"].sort((a, b) => a.localeCompare(b, "en"))',
  ])("what is the same for everyone is not: %s", (code) => expect(told(["js", code])).toEqual([]));
});

describe("a SQL cell that cannot give its reader what the build gave is told", () => {
  const remedy = "Choose rows by their values, with where, or with order by and limit.";
  test.each([
    [
      "select\n  random() as r",
      '9:1 (cell 2): "random" draws anew at every run: the reader gets other values than the build.',
      remedy,
    ],
    ["select uuid()", '8:1 (cell 2): "uuid" draws anew', remedy],
    ["from range(9) tablesample 10%", '8:1 (cell 2): "tablesample" draws anew', remedy],
    ["from range(9)\nusing sample 3", '9:1 (cell 2): "using sample" draws anew', remedy],
    ["select now()", '8:1 (cell 2): "now" reads the clock', "Take the date from the data, with max(…)"],
    ["select Current_Date - 1", '8:1 (cell 2): "Current_Date" reads the clock', "or write it: date '2026-11-21'."],
    [
      "select 1;\nselect 2",
      "9:1 (cell 2): The cell has several statements: only one of them can be answered.",
      "Put each into a cell of its own",
    ],
    ["insert into x values (1)", '8:1 (cell 2): "insert" is no question', "Begin with select, with or from."],
    ["select '\\d'", '8:1 (cell 2): "\\d" is read by JavaScript before SQL sees it.', "[0-9]"],
  ])("%s", (sql, message, remedy) => {
    const faults = told(db, ["sql", sql]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`notebooks/paper.html:${message}`);
    expect(faults[0]).toContain(remedy);
  });

  test.each([
    "select 'random(); now()', \"current_date\" -- now(); uuid()\nfrom x;",
    "with today as (select 1) /* ; */ from today",
    "(select 1);;",
    "from x select now, random",
    "select $$a; b$$",
    "select '$'; -- {",
  ])("what only looks like it is not: %s", (sql) => expect(told(db, ["sql", sql])).toEqual([]));
});

describe("definitions in a circle are called that, with their cells", () => {
  const remedy = "Compute one of them without the other, or put both into one cell.";
  test("two cells", () =>
    expect(told(["js", "const a =\n  b + 1;"], ["js", "const b = a;"])).toEqual([
      `notebooks/paper.html:6:1 (cell 1): Cells 1 and 2 need each other: a → b → a. ${remedy}`,
    ]));
  test("three cells, and not the one that only reads them", () =>
    expect(
      told(["js", "const d = a;"], ["js", "const a = b;"], ["js", "const b = c;"], ["js", "const c = a;"]),
    ).toEqual([`notebooks/paper.html:8:1 (cell 2): Cells 2, 3 and 4 need each other: a → b → c → a. ${remedy}`]));
  test("two circles", () =>
    expect(
      told(["js", "const a = b;"], ["js", "const b = a;"], ["js", "const c = d;"], ["js", "const d = c;"]),
    ).toHaveLength(2));
  test("an input and what sets its bounds", () =>
    expect(told(["js", "const a = view(Inputs.range([0, b]));"], ["js", "const b = a;"])).toEqual([
      `notebooks/paper.html:5:1 (cell 1): Cells 1 and 2 need each other: a → b → a. ${remedy}`,
    ]));
  test("a question that asks for its own rows", () =>
    expect(told(db, ["sql", `select \${rows.length}`, ' output="rows"'])).toEqual([
      `notebooks/paper.html:8:1 (cell 2): Cell 2 needs itself: rows → rows. ${remedy}`,
    ]));
});
