import { beforeAll, describe, expect, test } from "vitest";
import { type PaceRow, sinceRow } from "../../../src/calculators/gdp-field/panels/projections/sinceRows.ts";
import { readProjectionsSince } from "../../../src/calculators/gdp-field/readProjectionsSince.ts";

let pace: readonly PaceRow[];
let next: Awaited<ReturnType<typeof readProjectionsSince>>["next"];
beforeAll(async () => {
  ({ pace, next } = await readProjectionsSince());
});

const row = (projection: string, iso3: string, scenario = "baseline") =>
  pace.find((each) => each.projection === projection && each.iso3 === iso3 && each.scenario === scenario) as PaceRow;

describe("what projections expected, and what has happened since", () => {
  // Worked out apart from the query, in another language, from the CSV files.
  test.each([
    ["gs-2022", "CHN", 2.9168, -2.1856],
    ["gs-2022", "USA", 1.563, 2.6029],
    ["pwc-2017", "CHN", 4.2566, 5.4394],
    ["kdi-2022", "KOR", 1.9, 1.5304],
  ])("%s of %s", (projection, iso3, expected, actual) => {
    expect(row(projection, iso3).pace).toBeCloseTo(expected, 4);
    expect(row(projection, iso3).actual).toBeCloseTo(actual, 4);
  });

  test("is left open where no year of the span has come", () => {
    for (const [projection, iso3] of [
      ["cebr-2026", "CHN"],
      ["cbo-2025", "USA"],
    ] as const)
      expect(row(projection, iso3).actual).toBeNull();
  });

  test("is not measured across a change of series: India's dollars of 2021 and 2022 stand on two", () => {
    expect(row("gs-2022", "IND")).toMatchObject({ actual: null, step: 2022 });
    expect(sinceRow(row("gs-2022", "IND"), "India", "en")).toMatchObject({
      actual: "new series from 2022",
      verdict: "cannot be compared",
    });
    // Real growth rates do not step.
    expect(row("pwc-2017", "IND")).toMatchObject({ step: null });
    expect(row("pwc-2017", "IND").actual).not.toBeNull();
  });

  test("is told in plain words in both languages", () => {
    expect(sinceRow(row("gs-2022", "CHN"), "China", "en")).toEqual({
      economy: "China",
      expected: "2.9 (2022–2050)",
      actual: "−2.2 (2022–2025)",
      verdict: "5.1 percentage points slower",
    });
    expect(sinceRow(row("kdi-2025", "KOR", "pessimistic"), "한국", "ko")).toEqual({
      economy: "한국(비관)",
      expected: "1.2 (2025~2030)",
      actual: "1.0 (2025)",
      verdict: "0.5%포인트 이내",
    });
    expect(sinceRow(row("cbo-2025", "USA"), "United States", "en")).toMatchObject({
      actual: "first year 2027",
      verdict: "–",
    });
  });

  test("can next be told in 2028, 2030 and 2050, and of ranks in 2050", () => {
    expect(next.map(({ projection, sizes_from: sizes, ranks_from: ranks }) => [projection, sizes, ranks])).toEqual([
      ["cebr-2026", 2028, null],
      ["pwc-2017", 2030, 2050],
      ["gs-2022", 2050, 2050],
    ]);
  });
});
