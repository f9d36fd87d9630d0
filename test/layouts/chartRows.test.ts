import { expect, test } from "vitest";
import { chartRows } from "../../src/layouts/chartRows.ts";

const low = (count: number) => Array.from({ length: count }, (_, i) => ({ id: i, height: 225 }));
const parts = { third: 2, half: 3, whole: 6 };

test.each([1, 2, 3, 4, 5, 6, 7, 8])("%d charts fill every row of six parts, and of two columns", (count) => {
  const rows = chartRows(low(count));
  let filled = 0;
  for (const { share } of rows) {
    filled += parts[share];
    // No chart is parted between two rows.
    expect(filled <= 6 || filled % 6 >= parts[share] || filled % 6 === 0).toBe(true);
  }
  expect(filled % 6).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(low(count).map(({ id }) => id));
  expect(rows.reduce((sum, { share, isOdd }) => sum + (isOdd || share === "whole" ? 2 : 1), 0) % 2).toBe(0);
});

test("a tall chart stands last, in a row of its own", () => {
  const rows = chartRows([{ id: "timeline", height: 900 }, ...low(2)]);
  expect(rows.map(({ id, share }) => [id, share])).toEqual([
    [0, "half"],
    [1, "half"],
    ["timeline", "whole"],
  ]);
});
