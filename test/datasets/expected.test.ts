import { describe, expect, test } from "vitest";
import { editionState } from "../../src/datasets/editionState.ts";
import { editionMonths, expected, lastEdition, monthOf, monthText, nextEdition } from "../../src/datasets/expected.ts";
import { laterEdition } from "../../src/datasets/laterEdition.ts";

describe("a schedule", () => {
  test.each([
    // every, from, a month, the last edition up to it, the next one after it
    ["P1Y", "01", "2026-11", "2026-01", "2027-01"],
    ["P1Y", "07", "2026-07", "2026-07", "2027-07"],
    ["P1Y", "12", "2026-11", "2025-12", "2026-12"],
    ["P6M", "04", "2026-09", "2026-04", "2026-10"],
    ["P6M", "04", "2026-01", "2025-10", "2026-04"],
    ["P3M", "02", "2026-07", "2026-05", "2026-08"],
    ["P1M", "01", "2026-11", "2026-11", "2026-12"],
    ["P2Y", "2024-07", "2026-06", "2024-07", "2026-07"],
    ["P2Y", "2024-07", "2022-06", "2020-07", "2022-07"],
  ])("%s from %s has, seen from %s, its last edition in %s and its next in %s", (every, from, month, last, next) => {
    const schedule = { every, from };
    expect(monthText(lastEdition(schedule, monthOf(month)))).toBe(last);
    expect(monthText(nextEdition(schedule, monthOf(month)))).toBe(next);
  });

  test.each([
    ["2026", ["2026-01", "2026-12"]],
    ["2026-04", ["2026-04", "2026-04"]],
    ["2026-04-14", ["2026-04", "2026-04"]],
    ["2024-Q4", ["2024-10", "2024-12"]],
  ])("the version %s is of the months %j", (version, months) => {
    const { first = 0, last = 0 } = editionMonths(version) ?? {};
    expect([monthText(first), monthText(last)]).toEqual(months);
  });

  test("a version that names no time has no months", () => {
    expect(["1", "v8", "2026-13", "26-04"].map(editionMonths)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each(["P0Y", "1Y", "P1D", "P1Y6M"])("%s is no period between editions", (every) => {
    expect(expected.safeParse({ every, from: "01" }).success).toBe(false);
  });
});

describe("editionState", () => {
  const dataset = {
    version: "2026-04",
    retrieved: "2026-11-28",
    sources: [{ title: "", titles: { en: "", ko: "" }, path: "https://example.org/" }],
  };
  const outlook = { ...dataset, expected: { every: "P6M", from: "04" } };

  test.each([
    ["2026-05-01", { next: "2026-10", age: 1 }],
    ["2026-10-31", { next: "2026-10", age: 6 }],
    ["2026-11-01", { overdue: "2026-10", next: "2027-04", age: 7 }],
    ["2027-05-01", { overdue: "2027-04", next: "2027-10", age: 13 }],
  ])("waits on %s for an edition once its month is over: %j", (today, state) => {
    expect(editionState(outlook, today)).toEqual({ ...state, where: "https://example.org/" });
  });

  test("counts a version without a time from the day on which it was read", () => {
    expect(editionState({ ...outlook, version: "v8" }, "2027-01-15")).toMatchObject({ age: 2, next: "2027-04" });
  });

  test("says where to look, the schedule's own address first, and nothing of datasets that say nothing", () => {
    const where = "https://example.org/releases";
    expect(editionState({ ...dataset, expected: { every: "P1Y", from: "01", where } }, "2026-11-30")?.where).toBe(
      where,
    );
    expect(editionState({ ...dataset, expected: "none" }, "2026-11-30")).toEqual({ age: 7 });
    expect(editionState(dataset, "2026-11-30")).toBeUndefined();
  });
});

test("laterEdition(dataset, all) is the newest edition beside it; another series, or a name without an edition, has none", () => {
  const all = ["outlook-2025-10", "outlook-2026-04", "outlook-2026-10", "other-2027-04"].map((name) => ({
    name,
    version: name.slice(-7),
  }));
  expect(all.map((each) => laterEdition(each, all)?.name)).toEqual([
    "outlook-2026-10",
    "outlook-2026-10",
    undefined,
    undefined,
  ]);
  expect(laterEdition({ name: "outlook", version: "2025-10" }, all)).toBeUndefined();
});
