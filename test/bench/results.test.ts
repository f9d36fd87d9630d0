import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { benches } from "./benches.ts";
import { median, percentile } from "./percentiles.ts";
import { type Measured, readLines, resultLine, resultTable, timesFloor, verdictOf } from "./results.ts";

const chart: Measured = { what: "first chart", value: 1200, unit: "ms", floor: 1000, budget: { times: 1.15 } };

test("verdictOf(measured) holds a value to an amount, or to so many times its floor; the budget itself is held", () => {
  expect(verdictOf(chart)).toBe("over");
  expect(verdictOf({ ...chart, value: 1150 })).toBe("held");
  expect(verdictOf({ ...chart, budget: { most: 1200 } })).toBe("held");
  expect(verdictOf({ ...chart, budget: { most: 1199 } })).toBe("over");
  expect(verdictOf({ ...chart, budget: { least: 1200 } })).toBe("held");
  expect(verdictOf({ ...chart, budget: { least: 1201 } })).toBe("over");
  expect(verdictOf({ what: "script", value: 7, unit: "KB" })).toBe("told");
});

test("verdictOf(measured) takes the median of pairs before the ratio of two medians", () => {
  expect(timesFloor(chart)).toBe(1.2);
  expect(timesFloor({ ...chart, times: 1.1 })).toBe(1.1);
  expect(verdictOf({ ...chart, times: 1.1 })).toBe("held");
});

test("verdictOf(measured) is over where there is no value, or no floor to hold it to", () => {
  for (const budget of [{ most: 1 }, { least: 1 }, { times: 1 }])
    expect(verdictOf({ ...chart, value: Number.NaN, budget })).toBe("over");
  expect(verdictOf({ what: "first chart", value: 1, unit: "ms", budget: { times: 2 } })).toBe("over");
});

test("resultLine(measured) says verdict, value, floor and budget", () => {
  expect(resultLine(chart)).toBe("OVER  first chart: 1,200 ms, 1.2 times the floor of 1,000 ms (at most 1.15 times)");
  expect(resultLine({ what: "shift", value: 0.0123, unit: "", budget: { most: 0 } })).toBe(
    "OVER  shift: 0.0123 (at most 0)",
  );
  expect(resultLine({ what: "shift", value: 0.034, unit: "", floor: 0, budget: { most: 0 } })).toBe(
    "OVER  shift: 0.034, floor 0 (at most 0)",
  );
  expect(resultLine({ what: "pages", value: 12, unit: "pages" })).toBe("told  pages: 12 pages");
});

test("resultTable(results) sets a line for each, numbers flush right", () => {
  const script: Measured = { what: "script", value: 950, unit: "bytes", budget: { most: 1000 } };
  expect(resultTable([chart, script].map((each) => ({ bench: "pages", ...each })))).toBe(
    [
      "bench  what         value  unit   floor  times  budget              verdict",
      "pages  first chart  1,200  ms     1,000    1.2  at most 1.15 times  over",
      "pages  script         950  bytes                at most 1,000       held",
    ].join("\n"),
  );
});

test("readLines(text) gives the results and the benches that came to their end; what was not measured stays over", () => {
  const lines = [{ bench: "pages", ...chart, value: Number.NaN }, { bench: "search", ...chart }, { ended: "search" }];
  const { results, ended } = readLines(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  expect(results.map(({ bench, value }) => [bench, value])).toEqual([
    ["pages", Number.NaN],
    ["search", 1200],
  ]);
  expect(results.map(verdictOf)).toEqual(["over", "over"]);
  expect([...ended]).toEqual(["search"]);
  expect(readLines("")).toEqual({ results: [], ended: new Set() });
});

test("percentile and median of nothing are no number", () => {
  expect([percentile([3, 1, 2], 0.5), percentile([1, 2, 3, 4], 0.95), median([4, 1, 3, 2])]).toEqual([2, 4, 3]);
  expect([percentile([], 0.5), median([])]).toEqual([Number.NaN, Number.NaN]);
});

test("npm run bench runs every file here that records results, and each has a command of its own", () => {
  const text = (file: string) => readFileSync(`test/bench/${file}`, "utf8");
  const recording = readdirSync("test/bench").filter((file) =>
    /^(?:export )?const record = openResults\(/m.test(text(file)),
  );
  expect(recording).toEqual(benches.map((name) => `${name}.ts`).sort());
  for (const name of benches) expect(text(`${name}.ts`)).toContain(`openResults("${name}")`);
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const name of benches) expect(scripts[`bench:${name}`]).toMatch(new RegExp(`node test/bench/${name}\\.ts$`));
});
