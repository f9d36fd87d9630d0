import { expect, test } from "vitest";
import { factText, prove } from "./facts.ts";

const source = `source: "A paper", address: "https://example.org/"`;
const money = factText("sales", "usd-million", `published: { value: 50, ${source} }`);
const share = factText("share", "percent", `published: { value: 40, ${source} }`);
const people = factText("buyers", "people", `published: { value: 9, ${source} }`);
const nothing = factText("nothing", "count", `published: { value: 0, ${source} }`);

/** What an author got wrong; the line and column where it stands; what the fault says. */
const bad: [name: string, text: string, place: string, message: RegExp][] = [
  [
    "an unknown fact in an expression",
    `${share}${factText("a", "percent", 'expression: "{shore} * 2"')}`,
    "10:3",
    /there is no fact "shore"/,
  ],
  [
    "a fact that rests on itself",
    factText("a", "count", 'expression: "{a} + 1"'),
    "5:3",
    /"a": it rests on itself: a → a/,
  ],
  [
    "facts that rest on each other",
    factText("a", "count", 'expression: "{b} + 1"') + factText("b", "count", 'expression: "{a} + 1"'),
    "10:3",
    /it rests on itself: a → b → a/,
  ],
  [
    "percent of percent",
    `${share}${factText("a", "percent", 'expression: "{share} * {share}"')}`,
    "10:3",
    /percent of percent, not percent/,
  ],
  [
    "dollars plus people",
    `${money}${people}${factText("a", "usd", 'expression: "{sales} + {buyers}"')}`,
    "15:3",
    /usd plus people/,
  ],
  [
    "a bare number added to millions",
    `${money}${factText("a", "usd-million", 'expression: "{sales} + 1"')}`,
    "10:3",
    /a bare 1 beside usd/,
  ],
  [
    "one plus a percentage",
    `${share}${factText("a", "ratio", 'expression: "1 + {share}"')}`,
    "10:3",
    /divide the percentage by 100/,
  ],
  [
    "people declared as dollars",
    `${people}${factText("a", "usd", 'expression: "{buyers} * 2"')}`,
    "10:3",
    /gives people, not usd/,
  ],
  [
    "division by zero",
    `${nothing}${people}${factText("a", "ratio", 'expression: "{buyers} / {nothing}"')}`,
    "15:3",
    /division by zero/,
  ],
  [
    "the logarithm of nothing",
    `${nothing}${factText("a", "log-points", 'expression: "ln({nothing}) * 100"')}`,
    "10:3",
    /logarithm needs a number above 0/,
  ],
  ["an expression that cannot be read", factText("a", "count", 'expression: "2 +* 3"'), "5:3", /unexpected "\*"/],
  ["NaN out of a query", factText("a", "count", "sql: select 'nan'::double"), "5:3", /its value is NaN/],
  ["infinity out of a query", factText("a", "count", "sql: select 'infinity'::double"), "5:3", /its value is Infinity/],
  ["no row", factText("a", "count", "sql: select sales from shops where year = 1999"), "5:3", /gives 0 rows/],
  ["more rows than one", factText("a", "count", "sql: select sales from shops"), "5:3", /gives 3 rows/],
  [
    "more columns than one",
    factText("a", "count", "sql: select sales, year from shops where name = 'b'"),
    "5:3",
    /gives 2 columns/,
  ],
  ["a null", factText("a", "count", "sql: select null::double"), "5:3", /gives null, not a number/],
  ["an unknown column", factText("a", "count", "sql: select turnover from shops"), "5:3", /DuckDB says: .*turnover/],
  ["an unknown model", factText("a", "year", "model: { name: oracle }"), "5:3", /no model "oracle"/],
  ["an unknown unit", factText("a", "furlongs", "sql: select 1"), "3:3", /unit/],
  ["an unknown key", factText("a", "count", "sql: select 1\n  colour: red"), "1:1", /colour/],
  ["two grounds", factText("a", "count", 'sql: select 1\n  expression: "1 + 1"'), "1:1", /one ground/],
  ["no ground and nothing printed", factText("a", "count", "digits: 0"), "1:1", /needs a ground/],
  [
    "a source without an address",
    factText("a", "count", 'published: { value: 1, source: "A paper" }'),
    "5:26",
    /a source without an address/,
  ],
  [
    "an address that is none",
    factText("a", "count", 'published: { value: 1, source: "A paper", address: "somewhere" }'),
    "5:45",
    /address/,
  ],
  [
    "a missing translation",
    'a:\n  says: { en: "Only English" }\n  unit: count\n  kind: derived\n  sql: select 1\n',
    "2:3",
    /says\.ko/,
  ],
  [
    "digits that hide the difference",
    factText("a", "percent", `digits: 0\n  expression: "76 * 1"\n  published: { value: 76.4, ${source} }`),
    "5:3",
    /0 digits hide the difference between the printed 76.4 and the recomputed 76/,
  ],
  [
    "a counter-statement that agrees",
    factText(
      "a",
      "count",
      `published: { value: 5, ${source} }\n  counter: { value: 5, differs: value, says: { en: "Five", ko: "다섯" }, ${source} }`,
    ),
    "6:3",
    /does not differ in its value/,
  ],
  [
    "a verdict that changed",
    factText("a", "count", `sql: select 4\n  published: { value: 5, ${source} }\n  verdict: reproduced`),
    "7:3",
    /now "corrected", acknowledged as "reproduced"/,
  ],
  [
    "a claim that does not hold",
    'a:\n  says: { en: "More", ko: "더" }\n  claim: select 1 > 2\n',
    "3:3",
    /the condition does not hold/,
  ],
  [
    "a claim that is no condition",
    'a:\n  says: { en: "More", ko: "더" }\n  claim: select 1\n',
    "3:3",
    /gives 1, not true or false/,
  ],
  ["an id with capitals", factText("Sales", "count", "sql: select 1"), "1:1", /cannot be an id/],
  [
    "an id twice in one file",
    factText("a", "count", "sql: select 1") + factText("a", "count", "sql: select 2"),
    "6:1",
    /not YAML: the key a stands here a second time\. Keep one of the two/,
  ],
];

test.each(bad)("%s is told at its line", async (_, text, place, message) => {
  const { faults } = await prove(text);
  expect(faults.join("\n")).toMatch(message);
  expect(faults[0]).toMatch(new RegExp(`^facts\\.yaml:${place} `));
});

test("one fault does not hide another", async () => {
  const { faults } = await prove(
    factText("a", "count", "sql: select null::double") + factText("b", "count", 'expression: "1 / 0"'),
  );
  expect(faults).toHaveLength(2);
});

test("a fact that rests on a faulty one is not told a second time", async () => {
  const { faults } = await prove(
    factText("a", "count", "sql: select null::double") + factText("b", "count", 'expression: "{a} + 1"'),
  );
  expect(faults).toHaveLength(1);
});
