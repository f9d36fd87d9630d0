import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { ratioFigure, ratioSql, ratioYaml, replaced } from "./ratioFigure.ts";

const told = (changes: Parameters<typeof ratioFigure>[0]) =>
  readFigure(ratioFigure(changes)).diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic).replace("src/essays/economies/figures/ratio/", ""),
  );

test("readFigure reads a sound figure whole: its controls start at the defaults of the SQL, options are named values", () => {
  const { figure, diagnostics } = readFigure(ratioFigure());
  expect(diagnostics).toEqual([]);
  expect(figure).toMatchObject({ id: "ratio", essay: "economies", kind: "projection", sql: ratioSql });
  expect(figure?.spec).toMatchObject({ status: "status", y: { include: [0] }, plot: [{ mark: "line", x: "year" }] });
  expect(figure?.controls).toEqual([
    {
      parameter: "first_year",
      label: { en: "From", ko: "부터" },
      kind: "range",
      minimum: 1995,
      maximum: 2018,
      initial: 2005,
    },
    {
      parameter: "measures",
      label: { en: "Measures", ko: "기준" },
      kind: "multiple",
      options: [
        { value: "market", label: { en: "market rates", ko: "시장환율" } },
        { value: "ppp", label: { en: "purchasing power", ko: "구매력평가" } },
      ],
      initial: ["market", "ppp"],
    },
  ]);
  expect(figure?.sentences.note).toEqual([]);
  expect(figure?.sentences.title).toHaveLength(2);
});

// What is wrong, what stands in its place in figure.yaml, and the lines that are told.
const mistakes: [what: string, from: string, to: string, told: string[]][] = [
  [
    "a kind that does not exist",
    "kind: projection",
    "kind: projektion",
    [
      '1:7 kind: there is no "projektion". The nearest is "projection"; there are observation, estimate, projection, computation.',
    ],
  ],
  [
    "an unknown key",
    "status: status",
    "statsu: status",
    [
      '11:1 there is no key "statsu". The nearest is "status"; there are kind, columns, status, plot, x, y, panels, rows, levels, missing, height, values, title, measure, note, alternative, controls.',
    ],
  ],
  [
    "a Korean heading that counts in what Korean cells write out",
    "ko: 미국 대비 }, unit: percent",
    "ko: 10억 달러 }, unit: usd-billion",
    [
      "9:21 columns.ratio: the Korean heading counts in 10억, and Korean cells are written out in 조, 억 and 만. Name in Korean what is measured, without its magnitude.",
    ],
  ],
  [
    "an unknown mark",
    "mark: line",
    "mark: lin",
    [
      '13:13 plot[0].mark: there is no "lin". The nearest is "line"; there are line, dot, areaY, barX, barY, ruleX, ruleY, link, arrow, tickX, text, timeline.',
    ],
  ],
  [
    "an unknown option of a mark",
    "label: end",
    "labels: end",
    ['13:55 plot[0] has no key "labels". The nearest is "label".'],
  ],
  [
    "an unknown place of labels",
    "label: end",
    "label: ende",
    [
      '13:62 plot[0].label: there is no "ende". The nearest is "end"; there are end, start, ends, value, max, min, none.',
    ],
  ],
  [
    "an unknown place within a map",
    "label: end",
    "label: { at: ende }",
    [
      '13:68 plot[0].label.at: there is no "ende". The nearest is "end"; there are end, start, ends, value, max, min, none.',
    ],
  ],
  [
    "a colour outside the theme",
    "stroke: measure",
    "stroke: { value: chine }",
    [
      '13:55 plot[0].stroke.value: there is no "chine". The nearest is "china"; there are china, united-states, korea, amber, violet, other, ink, quiet, correction, rule, paper, sheet.',
    ],
  ],
  [
    "a key in other spelling",
    "color: china",
    "colour: china",
    [
      '7:45 columns.measure.values.market has no key "colour". The nearest is "color"; there are en, ko, short, color, status.',
    ],
  ],
  [
    "a hex colour",
    "color: china",
    "color: '#ff0000'",
    [
      '7:52 columns.measure.values.market.color: there is no "#ff0000". There are china, united-states, korea, amber, violet, other, ink, quiet, correction, rule, paper, sheet.',
    ],
  ],
  [
    "an unknown unit",
    "unit: percent",
    "unit: precent",
    ['9:64 columns.ratio.unit: there is no "precent". The nearest is "percent".'],
  ],
  [
    "text for a number",
    "digits: 1",
    "digits: one",
    [
      '9:81 columns.ratio.digits: found string "one", expected a number or a list of two. Write a number or a list of two.',
    ],
  ],
  [
    "a list for a column",
    ", x: year",
    ", x: [year]",
    ['13:22 plot[0].x: found a list ["year"], expected text or a map. Write text or a map.'],
  ],
  [
    "a number for a list",
    "y: { include: [0] }",
    "y: { include: 0 }",
    ["14:15 y.include: found number 0, expected a list. Write a list."],
  ],
  [
    "a number out of range",
    ", x: year",
    ", x: year, gap: 0",
    ["13:33 plot[0].gap: expected number to be >0. Found number 0."],
  ],
  [
    "a value named in one language",
    ", ko: 시장환율",
    "",
    ['7:7 columns.measure.values.market is not said in Korean: "ko" is missing. Say it in both languages.'],
  ],
  ["an empty sentence", 'ko: "퍼센트."', 'ko: ""', ["24:32 measure.ko is empty. Write it, or leave out the key."]],
  [
    "a sentence in one language",
    ', ko: "퍼센트."',
    "",
    ['24:1 measure is not said in Korean: "ko" is missing. Say it in both languages.'],
  ],
  [
    "a sentence without languages",
    'measure: { en: "Percent.", ko: "퍼센트." }',
    "measure: Percent",
    ['24:10 measure: found string "Percent", expected a map or a list. Write a map or a list.'],
  ],
  [
    "a missing key",
    "kind: projection\n",
    "",
    ['1:1 "kind" is missing. Write observation | estimate | projection | computation.'],
  ],
  [
    "a blank without a value",
    "{height:0} of",
    "{hight:0} of",
    [
      '21:26 title[0].en: nothing fills the blank {hight}. The nearest is "height"; there are peak, height, span, first_year, measures.',
    ],
  ],
  [
    "a blank written as nothing knows",
    "{height:0} of",
    "{height:long} of",
    [
      '21:26 title[0].en: a blank cannot be written as ":long". Write {name:short}, or decimals from {name:0} to {name:6}.',
    ],
  ],
  [
    "a blank that does not end",
    "{height:0} of",
    "{height:0 of",
    ["21:26 title[0].en: a brace without its other half. Write a blank as {name}."],
  ],
  [
    "a blank that does not end over a panel",
    "status: status",
    "panels: { text: { en: '{measure', ko: '{measure}' } }",
    ["11:23 panels.text.en: a brace without its other half. Write a blank as {name}."],
  ],
  [
    "an unknown pair of particles",
    "|이/가}",
    "|이/거}",
    [
      '22:25 title[0].ko: there is no pair of particles "이/거". The nearest is "이/가"; there are 은/는, 이/가, 을/를, 으로/로, 과/와, 이나/나, 이다/다, 이라/라, 이었다/였다.',
    ],
  ],
  [
    "a control without its parameter",
    "parameter: first_year",
    "parameter: frist_year",
    [
      '26:18 controls[0]: the query has no parameter "frist_year". The nearest is "first_year"; there are first_year, measures.',
    ],
  ],
  [
    "a range without bounds",
    ", minimum: 1995, maximum: 2018",
    "",
    ["26:65 controls[0]: a range has no bounds. Write its minimum and its maximum."],
  ],
  [
    "a default outside the range",
    "minimum: 1995",
    "minimum: 2010",
    [
      '26:18 controls[0]: the default of "first_year", 2005, is not within 2010 and 2018. Change the bounds, or the default in query.sql.',
    ],
  ],
  [
    "a choice without options",
    "options: { of: measure }",
    "step: 1",
    [
      "27:83 controls[1]: a multiple has no step. Remove it, or make the control a range.",
      "27:67 controls[1]: a multiple has no options. List them under options, or name the column: options: { of: … }.",
    ],
  ],
  [
    "options of an unknown column",
    "options: { of: measure }",
    "options: { of: mesure }",
    [
      '27:92 controls[1].options: there is no column "mesure" under columns. The nearest is "measure"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a default that is no option",
    "options: { of: measure }",
    "options: [{ value: market, label: { en: a, ko: b } }]",
    ['27:86 controls[1]: the default of "measures", ppp, is no option. There is market.'],
  ],
  [
    "a list for a choice of one",
    "kind: multiple",
    "kind: select",
    ["27:67 controls[1]: the default of \"measures\", ['market', 'ppp'], is a list. Make the control a multiple."],
  ],
  [
    "a value of an unknown column",
    "of: ratio",
    "of: ration",
    [
      '17:69 values.height: there is no column "ration" under columns. The nearest is "ratio"; there are year, measure, ratio, status.',
    ],
  ],
  [
    "a key written twice",
    "  span:",
    "  peak:",
    ["18:3 not YAML: the key peak stands here a second time. Keep one of the two."],
  ],
  [
    "a value named like a parameter",
    "  span: {",
    "  first_year: { sql: '1' }\n  span: {",
    ['18:3 the name "first_year" is taken by a parameter or another value. Give the value another name.'],
  ],
  [
    "a value whose name SQL would fold",
    "  span: {",
    "  Wide: { sql: '1' }\n  span: {",
    ['18:3 "Wide" cannot be a name (values.Wide). Begin with a small letter; use letters, digits and underscores.'],
  ],
  [
    "a tab",
    "y: { include: [0] }",
    "y:\n\t include: [0]",
    ["15:1 not YAML: a tab stands where lines are indented. Indent with spaces."],
  ],
  [
    "a bracket that does not close",
    "y: { include: [0] }",
    "y: { include: [0 }",
    [
      "14:18 not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Close every bracket, and indent what belongs together alike, with spaces.",
    ],
  ],
  [
    "a sentence that is never reached",
    "  - when: list_contains(measures, 'market')\n    en:",
    "  - en:",
    ["20:5 title[0] is always said, so that those after it never are. Give it a condition (when), or put it last."],
  ],
  [
    "a mark without its channel",
    "x: year, y: ratio",
    "x: year",
    ["13:5 plot[0]: the mark line has no y. Name its column: y: …."],
  ],
  [
    "an option of another mark",
    ", x: year",
    ", x: year, scale: time",
    ['13:28 plot[0]: "scale" says nothing of line. Remove it; it belongs to timeline.'],
  ],
  [
    "bars on a log scale",
    "plot:\n",
    "x: { type: log }\nplot:\n  - { mark: barX, x: ratio, y: measure }\n",
    ["12:12 x.type: the barX of plot[0] cannot stand on a log scale. Use linear or symlog, or draw dots."],
  ],
  [
    "a level that stands nowhere",
    "y: { include: [0] }",
    "levels: [{ name: { en: half, ko: 절반 } }]",
    ["14:10 levels[0] stands nowhere. Write where: x: … or y: …."],
  ],
  [
    "a level that a log scale has no place for",
    "y: { include: [0] }",
    "y: { type: log }\nlevels: [{ y: 0 }]",
    ["15:15 levels[0]: a log scale has no place for 0. Use linear or symlog."],
  ],
  [
    "neither plot nor chart.ts",
    "plot:\n  - { mark: line, x: year, y: ratio, stroke: measure, label: end }\n",
    "",
    ["1:1 the figure has neither plot nor chart.ts. Write the marks under plot."],
  ],
];

test.each(mistakes)("%s is told in its place", (_, from, to, lines) => {
  expect(told({ yaml: replaced(ratioYaml, from, to) }).map((line) => line.replace("figure.yaml:", ""))).toEqual(lines);
});

test("a folder tells which of its files are missing, and which are too many", () => {
  expect(told({ sql: undefined })).toContain(
    "query.sql:1:1 query.sql is missing. Write the question that the figure asks.",
  );
  expect(told({ sql: "-- nothing\n" })[0]).toBe(
    "query.sql:1:1 query.sql is empty. Write the question that the figure asks.",
  );
  expect(told({ yaml: undefined })[0]).toMatch(/^figure\.yaml:1:1 figure\.yaml is missing\. /);
  expect(told({ yaml: "" })).toContain('figure.yaml:1:1 "title" is missing. Write a map or a list.');
  expect(told({ chart: true })).toEqual(["figure.yaml:12:1 the figure has both plot and chart.ts. Keep one of them."]);
  expect(told({ id: "Ratio_1" })[0]).toContain('"Ratio_1" cannot be the name of a figure');
});

test("options of a column without named values are left to the answer, and its choice starts at the default of the SQL", () => {
  const unnamed = replaced(
    ratioYaml,
    `
    values:
      market: { en: market rates, ko: 시장환율, color: china }
      ppp: { en: purchasing power, ko: 구매력평가 }`,
    "",
  );
  const { figure, diagnostics } = readFigure(ratioFigure({ yaml: unnamed }));
  expect(diagnostics).toEqual([]);
  expect(figure?.controls[1]).toEqual({
    parameter: "measures",
    label: { en: "Measures", ko: "기준" },
    kind: "multiple",
    options: [],
    optionsFrom: "measure",
    initial: ["market", "ppp"],
  });
});

test("several mistakes are told in one list, in the order of the file", () => {
  const yaml = replaced(
    replaced(replaced(ratioYaml, "mark: line", "mark: lin"), "kind: range", "kind: rnage"),
    ", ko: 시장환율",
    "",
  );
  expect(told({ yaml }).map((line) => line.split(" ")[0])).toEqual([
    "figure.yaml:7:7",
    "figure.yaml:13:13",
    "figure.yaml:26:65",
  ]);
});

test("a default that is no literal cannot start a control", () => {
  const sql = replaced(ratioSql, "'first_year'), 2005", "'first_year'), year_of");
  expect(told({ sql })[0]).toContain('the default of "first_year" is year_of, no literal');
});
