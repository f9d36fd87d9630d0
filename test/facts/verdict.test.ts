import { expect, test } from "vitest";
import type { Published } from "../../src/facts/fact.ts";
import { agrees, verdictOn } from "../../src/facts/verdict.ts";

const printed = (value: number, rest: Partial<Published> = {}): Published => ({
  value,
  comparison: "exactly",
  source: { en: "A paper", ko: "어느 글" },
  lacks: [],
  ...rest,
});

test.each<[string, Published, number, boolean]>([
  ["rounds to the printed digits", printed(73.5), 73.5336, true],
  ["truncates to the printed digits", printed(66.9), 66.9811, true],
  ["neither rounds nor truncates", printed(77.9), 75.9965, false],
  ["rounds half away from zero", printed(0.3), 0.25, true],
  ["truncates a negative number towards zero", printed(-18.1), -18.19, true],
  ["0.29 is not cut to 0.28", printed(0.29), 0.29, true],
  ["a printed 66.0 has one decimal", printed(66, { printed: "66.0" }), 66.4, false],
  ["a printed 66 has none", printed(66), 66.4, true],
  ["more than holds above", printed(4, { comparison: "more-than" }), 4.4, true],
  ["more than fails below", printed(90, { comparison: "more-than" }), 63.5, false],
  ["more than fails at the same number", printed(4, { comparison: "more-than" }), 4, false],
  ["less than holds below", printed(200_000, { comparison: "less-than" }), 199_000, true],
  ["about holds at the printed significant digits", printed(2000, { comparison: "about" }), 1956, true],
  ["at least holds at the same number", printed(4, { comparison: "at-least" }), 4, true],
  ["at most fails above", printed(13, { comparison: "at-most" }), 14, false],
  ["almost holds just below", printed(30, { comparison: "almost" }), 29, true],
  ["almost fails above", printed(30, { comparison: "almost" }), 31, false],
  ["almost fails far below", printed(900, { comparison: "almost" }), 829, false],
  ["about fails beyond them", printed(2000, { comparison: "about" }), 2600, false],
  ["a range holds within, ends included", printed(30, { range: { from: 30, to: 35 } }), 34.6, true],
  ["a range fails outside", printed(30, { range: { from: 30, to: 35 } }), 36, false],
])("agrees: %s", (_, published, computed, expected) => {
  expect(agrees(published, computed)).toBe(expected);
});

test("a counter-statement weighs more than arithmetic that agrees", () => {
  expect(verdictOn({ published: printed(5), contrary: true, computed: 5 })).toBe("contradicted");
});

test("arithmetic weighs more than a missing source", () => {
  expect(verdictOn({ published: printed(5, { lacks: ["source"] }), contrary: false, computed: 5 })).toBe("reproduced");
});

test("without a ground a number is reported, or unverifiable when print leaves something out", () => {
  expect(verdictOn({ published: printed(5), contrary: false })).toBe("reported");
  expect(verdictOn({ published: printed(5, { lacks: ["date"] }), contrary: false })).toBe("unverifiable");
});

test("a number nobody printed is computed", () => {
  expect(verdictOn({ contrary: false, computed: 5 })).toBe("computed");
});
