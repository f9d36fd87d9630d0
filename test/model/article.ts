import type { Economy } from "../../src/model/economy.ts";

/** China as the 2020 article gives it: billion dollars of 2019, its rates for 2020 and 2021, then a constant rate. */
export function articleChina(growth: number): Economy {
  const datedGrowth = [
    { year: 2020, growth: 1 },
    { year: 2021, growth: 8 },
  ];
  return { code: "CHN", year: 2019, gdp: 14_200, growth, datedGrowth };
}

/** The United States as the 2020 article gives it. */
export function articleUnitedStates(growth = 2.5): Economy {
  const datedGrowth = [
    { year: 2020, growth: -8 },
    { year: 2021, growth: 4.5 },
  ];
  return { code: "USA", year: 2019, gdp: 21_200, growth, datedGrowth };
}

/**
 * China in percent of the United States, computed exactly and printed to four digits. The first three years are
 * the same for every rate, then one row per rate from 2022 to the year of the crossing.
 */
export const ratioUntil2021 = [66.98, 73.53, 76.0];

export const ratioFrom2022: ReadonlyMap<number, readonly number[]> = new Map([
  [6, [78.59, 81.28, 84.05, 86.92, 89.89, 92.96, 96.13, 99.41, 102.81]],
  [5, [77.85, 79.75, 81.69, 83.69, 85.73, 87.82, 89.96, 92.15, 94.4, 96.7, 99.06, 101.48]],
  [4.5, [77.48, 78.99, 80.53, 82.1, 83.71, 85.34, 87.0, 88.7, 90.43, 92.2, 94.0, 95.83, 97.7, 99.61, 101.55]],
  [
    4,
    [
      77.11, 78.24, 79.38, 80.54, 81.72, 82.92, 84.13, 85.36, 86.61, 87.88, 89.17, 90.47, 91.79, 93.14, 94.5, 95.88,
      97.29, 98.71, 100.16,
    ],
  ],
]);
