import { describe, expect, test } from "vitest";
import { forecastError } from "../../src/model/forecastError.ts";

describe("forecastError(forecast, actual)", () => {
  const forecast = [
    { year: 2022, value: 80 },
    { year: 2021, value: 77 },
    { year: 2030, value: 100 },
  ];
  const actual = [
    { year: 2020, value: 70 },
    { year: 2021, value: 76 },
    { year: 2022, value: 70 },
  ];

  test("scores the years that have arrived, in order, and no others", () => {
    expect(forecastError(forecast, actual).years).toEqual([
      { year: 2021, forecast: 77, actual: 76, error: 1 },
      { year: 2022, forecast: 80, actual: 70, error: 10 },
    ]);
  });

  test("tells a forecast that was too high from one that was only wrong", () => {
    const { bias, meanAbsolute, rootMeanSquare } = forecastError(forecast, actual);
    expect([bias, meanAbsolute, rootMeanSquare]).toEqual([5.5, 5.5, Math.sqrt(50.5)]);
    const both = forecastError(
      [
        { year: 2021, value: 75 },
        { year: 2022, value: 71 },
      ],
      actual,
    );
    expect([both.bias, both.meanAbsolute]).toEqual([0, 1]);
  });

  test("has nothing to score before any year has arrived", () => {
    expect(() => forecastError([{ year: 2040, value: 1 }], actual)).toThrow("there is nothing to score");
  });
});
