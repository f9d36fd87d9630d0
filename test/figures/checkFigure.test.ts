import { beforeAll, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { checkFigure } from "../../src/figures/checkFigure.ts";
import type { FigureFiles } from "../../src/figures/figureFiles.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { sharedIds } from "../../src/figures/sharedIds.ts";
import { ratioFigure, ratioSql, ratioYaml, replaced } from "./ratioFigure.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});

async function told(changes: Partial<FigureFiles>): Promise<string[]> {
  const reading = readFigure(ratioFigure(changes));
  return [...reading.diagnostics, ...(await checkFigure(reading, database))].map((diagnostic) =>
    formatDiagnostic(diagnostic).replace(/^src\/essays\/economies\/figures\/ratio\/(?:figure\.yaml:)?/, ""),
  );
}

test("a sound figure has nothing to tell", async () => {
  expect(await told({})).toEqual([]);
});

// What is wrong, what stands in its place in figure.yaml, and the lines that are told.
const mistakes: [what: string, from: string, to: string, told: string[]][] = [
  [
    "a channel that the query does not give",
    ", y: ratio",
    ", y: ration",
    [
      '13:31 plot[0].y: the query gives no column "ration". The nearest is "ratio"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a colour where a column belongs",
    "stroke: measure",
    "stroke: china",
    ['13:46 plot[0].stroke: the query gives no column "china". A colour is written { value: china }.'],
  ],
  [
    "a blank in a label",
    "label: end",
    "label: { at: end, text: { en: '{ratoi}', ko: '{ratio}' } }",
    [
      '13:85 plot[0].label.text.en: the query gives no column "ratoi". The nearest is "ratio"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a condition on an unknown column",
    "label: end",
    "where: { statsu: actual }",
    [
      '13:64 plot[0].where: the query gives no column "statsu". The nearest is "status"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a condition that no row fits",
    "label: end",
    "where: { measure: nothing }",
    ["13:62 plot[0].where: no row is drawn by this mark. Change its condition."],
  ],
  [
    "a status that the query does not give",
    "status: status",
    "status: state",
    [
      '11:9 status: the query gives no column "state". The nearest is "status"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a status column that says something else",
    "status: status",
    "status: measure",
    [
      '11:9 status: the column "measure" says "market", "ppp". Expected actual, estimate, projection; or say under columns.measure.values which of them it counts as.',
    ],
  ],
  [
    "a described column that the query does not give",
    "  status: { heading",
    "  state: { heading",
    [
      '10:3 columns.state: the query gives no column "state". The nearest is "status"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a described column that shows an unknown one",
    "unit: percent, digits",
    "column: ratoi, digits",
    [
      '9:66 columns.ratio.column: the query gives no column "ratoi". The nearest is "ratio"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a value in the data that has no name",
    "Kind, ko: 구분 }",
    "Kind, ko: 구분 }, values: { actual: { en: actual, ko: 실적 } }",
    [
      '10:52 columns.status.values: the data has "projection", which has no name. Name it in both languages; named is actual.',
    ],
  ],
  [
    "a unit of text",
    "Kind, ko: 구분 }",
    "Kind, ko: 구분 }, unit: people",
    [
      "10:50 columns.status.unit: a column of type VARCHAR has no unit. Remove the unit, or give a number in the query.",
    ],
  ],
  [
    "a time in numbers",
    "ko: 연도 }, unit: year",
    "ko: 연도 }, time: month",
    [
      "3:48 columns.year.time: a column of type INTEGER says nothing of time in text. Remove it; a year that is a number has unit: year.",
    ],
  ],
  [
    "a column that a value misspells",
    "where measure = 'market'",
    "where mesure = 'market'",
    ['16:61 values.peak.sql: Referenced column "mesure" not found in FROM clause. The nearest is "measure".'],
  ],
  [
    "SQL of a value that does not parse",
    "select max(ratio) from rows where year = peak",
    "select max(ratio) form rows",
    [
      '17:41 values.height.sql: syntax error at or near "rows". Correct the SQL; it asks `rows`, and may name earlier values and parameters.',
    ],
  ],
  [
    "more than one row",
    "select max(ratio) from rows where year = peak",
    "select ratio from rows",
    ["17:18 values.height.sql: the question gives more than one row. Ask for one cell: an aggregate, or limit 1."],
  ],
  [
    "no row at all",
    "select max(ratio) from rows where year = peak",
    "select ratio from rows where year = 1900",
    [
      "17:18 values.height.sql: the question gives no cell, and a sentence names it. Change the question, or say the sentence only when there is one.",
    ],
  ],
  [
    "a list",
    "select max(ratio) from rows where year = peak",
    "select list(ratio) from rows",
    ["17:18 values.height.sql: the value is a DECIMAL(4,1)[], no single cell. Give a number, a text or a date."],
  ],
  [
    "a condition that names no value",
    "list_contains(measures, 'market')",
    "peek > 1",
    ['20:11 title[0].when: Referenced column "peek" not found in FROM clause. The nearest is "peak".'],
  ],
  [
    "a title of which no condition holds",
    "'market')\n    en: \"China peaked",
    "'real')\n    en: \"China peaked",
    ["20:3 title: no condition holds for the figure as published. Add a last sentence without a condition."],
  ],
  [
    "a line of one point",
    "label: end",
    "where: { year: 2021 }",
    [
      '13:13 plot[0].mark: the series "market" has one point, which no line can draw. Draw it as a dot, or leave it out with where.',
    ],
  ],
];
const lastTitle = '  - { en: "China by {measures}", ko: "{measures|으로/로} 본 중국" }\n';

test.each(mistakes)("%s is told in its place", async (what, from, to, lines) => {
  const yaml = replaced(ratioYaml, from, to);
  expect(await told({ yaml: what.startsWith("a title") ? replaced(yaml, lastTitle, "") : yaml })).toEqual(lines);
});

// The same with the query, in a figure of bars, or of a line on a log scale.
const queries: typeof mistakes = [
  [
    "zero or less on a log scale",
    "64.0",
    "-64.0",
    [
      '14:12 y.type: a log scale has no place for -64, which "ratio" has once. Use linear or symlog, or leave those rows out with where.',
    ],
  ],
  [
    "a bar without a value",
    "64.0",
    "null",
    ['13:31 plot[0].y: "ratio" has no value in 1 of 7 rows. Leave them out: where: { ratio: { not: null } }.'],
  ],
  [
    "a column that the query misspells",
    "year, measure, ratio, status\nfrom",
    "yaer, measure, ratio, status\nfrom",
    ['query.sql:2:8 Referenced column "yaer" not found in FROM clause. The nearest is "year".'],
  ],
  [
    "SQL that does not parse",
    "from (values",
    "form (values",
    ['query.sql:3:6 syntax error at or near "(". Correct the query; it must run by hand as it stands.'],
  ],
  [
    "no rows",
    "order by",
    "and 1 = 2\norder by",
    ["query.sql:1:1 the query gives no rows. Change it, or the defaults of its parameters."],
  ],
];

test.each(queries)("%s is told in its place", async (what, from, to, lines) => {
  const yaml = what.endsWith("log scale")
    ? replaced(ratioYaml, "{ include: [0] }", "{ type: log }")
    : replaced(ratioYaml, "mark: line", "mark: barY");
  expect(await told({ yaml, sql: replaced(ratioSql, from, to) })).toEqual(lines);
});

test("SQL over several lines is told at the line and column where it fails", async () => {
  const yaml = replaced(
    ratioYaml,
    "  span: {",
    "  years:\n    sql: |\n      -- how many\n      select count(*)\n      from rows where yaer > 2000\n  span: {",
  );
  expect((await told({ yaml }))[0]).toMatch(/^22:23 values\.years\.sql: Referenced column "yaer" not found/);
});

test("two values that fail are both told, and what builds on them is not", async () => {
  const yaml = replaced(
    replaced(ratioYaml, "where measure = 'market'", "where mesure = 'market'"),
    "peak - first_year",
    "peak - frist_year",
  );
  expect((await told({ yaml })).map((line) => line.split(" ")[0])).toEqual(["16:61"]);
  const other = replaced(
    replaced(ratioYaml, "where year = peak", "where yaer = peak"),
    "peak - first_year",
    "peak - frist_year",
  );
  expect((await told({ yaml: other })).map((line) => line.split(" ")[0])).toEqual(["17:52", "18:23"]);
});

test("an id that two essays use is told at the second", () => {
  const found = sharedIds([ratioFigure(), ratioFigure({ path: "src/essays/other/figures/ratio" })]);
  expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'src/essays/other/figures/ratio/figure.yaml:1 the figure "ratio" is in src/essays/economies/figures/ratio already',
  ]);
});
