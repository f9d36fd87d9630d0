import { describe, expect, test } from "vitest";
import { toBubbleAssumptions, toBubbleSearch } from "../../src/calculators/filter-bubble/bubbleAssumptions.ts";

describe("toBubbleAssumptions(search)", () => {
  test("reads both values and takes the default for what is absent", () => {
    expect(toBubbleAssumptions("?exploration=25&seed=7")).toEqual({
      assumptions: { exploration: 25, seed: 7 },
      changed: false,
    });
    expect(toBubbleAssumptions("")).toEqual({ assumptions: { exploration: 10, seed: 1 }, changed: false });
  });

  test.each([
    ["?exploration=1e9&seed=0", { exploration: 100, seed: 1 }],
    ["?exploration=-5", { exploration: 0, seed: 1 }],
    ["?exploration=abc&seed=", { exploration: 10, seed: 1 }],
    ["?exploration=12.5", { exploration: 13, seed: 1 }],
    ["?exploration=NaN&seed=Infinity", { exploration: 10, seed: 9999 }],
  ])("falls back to the nearest valid values for %s, and says so", (search, assumptions) => {
    expect(toBubbleAssumptions(search)).toEqual({ assumptions, changed: true });
  });
});

describe("toBubbleSearch(assumptions, search)", () => {
  test("leaves defaults out and keeps what belongs to others", () => {
    expect(toBubbleSearch({ exploration: 10, seed: 1 }, "?first_year=2005&exploration=3")).toBe("?first_year=2005");
    expect(toBubbleSearch({ exploration: 40, seed: 2 })).toBe("?exploration=40&seed=2");
    expect(toBubbleSearch({ exploration: 10, seed: 1 })).toBe("");
  });

  test("is read back as it was written", () => {
    const assumptions = { exploration: 77, seed: 123 };
    expect(toBubbleAssumptions(toBubbleSearch(assumptions)).assumptions).toEqual(assumptions);
  });
});
