import { describe, expect, test } from "vitest";
import { toBubbleAssumptions, toBubbleSearch } from "../../src/calculators/filter-bubble/bubbleAssumptions.ts";
import { tellChanged } from "../../src/calculators/filter-bubble/bubbleWords.ts";

describe("toBubbleAssumptions(search)", () => {
  test("reads both values and takes the default for what is absent", () => {
    expect(toBubbleAssumptions("?exploration=25&seed=7")).toEqual({
      assumptions: { exploration: 25, seed: 7 },
      notes: [],
    });
    expect(toBubbleAssumptions("")).toEqual({ assumptions: { exploration: 10, seed: 1 }, notes: [] });
  });

  test.each([
    ["?exploration=1e9&seed=0", { exploration: 100, seed: 1 }, ["bound 100", "bound 1"]],
    ["?exploration=-5", { exploration: 0, seed: 1 }, ["bound 0"]],
    ["?exploration=abc&seed=", { exploration: 10, seed: 1 }, ["unreadable 10", "unreadable 1"]],
    ["?exploration=12.5", { exploration: 13, seed: 1 }, ["bound 13"]],
    ["?exploration=NaN&seed=Infinity", { exploration: 10, seed: 9999 }, ["unreadable 10", "bound 9999"]],
    ["?seed=1.500", { exploration: 10, seed: 1 }, ["ambiguous 1"]],
  ])("falls back to the nearest valid values for %s, and says so", (search, assumptions, said) => {
    const read = toBubbleAssumptions(search);
    expect(read.assumptions).toEqual(assumptions);
    expect(read.notes.map(({ kind, used }) => `${kind} ${used}`)).toEqual(said);
  });

  test("keeps what stands where what is typed is no number or may be two", () => {
    const before = { exploration: 30, seed: 77 };
    expect(toBubbleAssumptions("?exploration=x&seed=2.500", before).assumptions).toEqual(before);
    expect(toBubbleAssumptions("?exploration=40&seed=1,234", before).assumptions).toEqual({
      exploration: 40,
      seed: 1234,
    });
  });

  test("says both readings, in either language", () => {
    const { notes } = toBubbleAssumptions("?seed=1.500");
    expect(tellChanged(notes, "en")).toBe(
      "“1.500” may be 1.5 or 1500: write one of the two. The simulation stays at 1.",
    );
    expect(tellChanged(notes, "ko")).toBe(
      "‘1.500’ 표기는 1.5일 수도 있고 1500일 수도 있다. 둘 가운데 하나로 적을 때까지 1을 쓴다.",
    );
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
