import { describe, expect, test } from "vitest";
import { clipLine, clipPolygon } from "../../src/calculators/drawing/clip.ts";

describe("clipLine(points, limit)", () => {
  test("leaves a line that stays below as it is", () => {
    const points = [
      [2020, 50],
      [2021, 100],
    ] as const;
    expect(clipLine(points, 100, "most")).toEqual([{ points, leaves: false }]);
  });

  test("cuts a line where it goes through the top, and takes it up again where it comes back", () => {
    // From 50 to 150 the line is at 100 half of the way; from 400 back to 0 three quarters of the way.
    const points = [
      [2020, 50],
      [2021, 150],
      [2022, 400],
      [2023, 0],
    ] as const;
    expect(clipLine(points, 100, "most")).toEqual([
      {
        points: [
          [2020, 50],
          [2020.5, 100],
        ],
        leaves: true,
      },
      {
        points: [
          [2022.75, 100],
          [2023, 0],
        ],
        leaves: false,
      },
    ]);
  });

  test("gives nothing for a line that is above all along", () => {
    expect(clipLine([[2020, 500]], 100, "most")).toEqual([]);
  });
});

test("clipPolygon(points, limit) keeps the part within, with its edge on the limit", () => {
  const square = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
  ] as const;
  expect(clipPolygon(square, 4, "most")).toEqual([
    [0, 0],
    [0, 4],
    [10, 4],
    [10, 0],
  ]);
  expect(clipPolygon(square, 11, "least")).toEqual([]);
});
