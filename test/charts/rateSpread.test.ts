import { expect, test } from "vitest";
import { rateSpread } from "../../src/charts/rateSpread.ts";

test("rateSpread(rows) is the network whose highest rate is the largest multiple of its lowest", () => {
  const rows = [
    { platform: "a", rate: 2 },
    { platform: "b", rate: 0.1 },
    { platform: "a", rate: 6 },
    { platform: "b", rate: 1 },
  ];
  expect(rateSpread(rows)).toEqual({ platform: "b", lowest: 0.1, highest: 1, count: 2 });
});

test("rateSpread(rows) is undefined without rows", () => {
  expect(rateSpread([])).toBeUndefined();
});
