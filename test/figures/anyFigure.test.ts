import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigure } from "../../src/figures/readFigure.ts";
import { ratioFigure, ratioSql, ratioYaml } from "./ratioFigure.ts";

/** A figure, or mistakes that each have a place within a file of the folder; and soon. */
function expectReading(yaml: string, sql: string): void {
  const start = performance.now();
  const { figure, diagnostics } = readFigure(ratioFigure({ yaml, sql }));
  expect(performance.now() - start).toBeLessThan(2000);
  expect(figure === undefined).toBe(diagnostics.length > 0);
  for (const { file, line, column, message, remedy } of diagnostics) {
    const text = file.endsWith("query.sql") ? sql : yaml;
    expect(file).toMatch(/^src\/essays\/economies\/figures\/ratio\/(?:figure\.yaml|query\.sql)$/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split("\n").length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((text.split("\n")[line - 1] ?? "").length + 1);
    expect(message).not.toMatch(/undefined|\[object/);
    expect(remedy).not.toBe("");
  }
}

const pieces = [
  "{",
  "}",
  "[",
  "]",
  ":",
  "\n",
  "\t",
  "- ",
  "&a ",
  "*a",
  "<<: ",
  "|\n",
  ">",
  "!!set ",
  '"',
  "'",
  "#",
  "{x|이/가}",
  "null",
  "0",
  "한",
  "\u0000",
  "---\n",
  "when: ",
  "__proto__: ",
  "en: ",
];

/** The sound file with some of it cut out, doubled, or broken by signs that YAML reads in its own way. */
const mutated = (text: string) =>
  fc
    .array(
      fc.tuple(fc.nat(text.length), fc.nat(12), fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 }))),
      { minLength: 1, maxLength: 5 },
    )
    .map((edits) => edits.reduce((whole, [at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut), text));

test("readFigure gives a figure or mistakes with a place, whatever became of the files", () => {
  fc.assert(fc.property(mutated(ratioYaml), mutated(ratioSql), expectReading), { numRuns: 400 });
});

test("readFigure gives a figure or mistakes with a place, whatever the file holds", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...pieces)).map((all) => all.join("")),
      ),
      (yaml) => expectReading(yaml, ratioSql),
    ),
    { numRuns: 400 },
  );
});

const keys = [
  "kind",
  "columns",
  "plot",
  "values",
  "title",
  "measure",
  "controls",
  "panels",
  "levels",
  "en",
  "ko",
  "x",
  "mark",
  "label",
  "options",
  "__proto__",
];
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("map"),
  ),
  map: fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 6 }),
})).map;

test("readFigure gives a figure or mistakes with a place for any map of the right keys", () => {
  fc.assert(
    fc.property(anything, (map) => expectReading(JSON.stringify(map, undefined, 1), ratioSql)),
    { numRuns: 400 },
  );
});

test("readFigure does not follow a file that names itself without end", () => {
  expectReading("kind: &a [*a, *a]\n", ratioSql);
  const laughs = Array.from(
    { length: 12 },
    (_, i) =>
      `k${i}: &k${i} [${
        i === 0
          ? "x"
          : Array(9)
              .fill(`*k${i - 1}`)
              .join(", ")
      }]`,
  ).join("\n");
  expectReading(`${laughs}\n`, ratioSql);
  expectReading(`{{`.repeat(500), ratioSql);
});
