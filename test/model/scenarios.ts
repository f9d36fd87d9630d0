import type { Scenario } from "../../src/model/scenario.ts";

/** What a test may change of a neutral scenario; rates are percent a year and 0 unless given. */
export interface Changes extends Partial<Omit<Scenario, "chaser" | "leader">> {
  chaser?: Partial<Scenario["chaser"]>;
  leader?: Partial<Scenario["leader"]>;
}

/** China at 64 against a United States of 100 in 2024, in market dollars, everything else neutral. */
export function scenario({ chaser, leader, ...rest }: Changes = {}): Scenario {
  return {
    basis: "market",
    startYear: 2024,
    horizon: 2100,
    currency: 0,
    shocks: [],
    ...rest,
    chaser: { code: "CHN", gdp: 64, growth: 0, prices: 0, ...chaser },
    leader: { code: "USA", gdp: 100, growth: 0, prices: 0, ...leader },
  };
}

/** The assumptions The Economist published in December 2010, in trillions of current dollars. */
export function economist2010(chaserGrowth = 7.75): Scenario {
  return scenario({
    startYear: 2010,
    chaser: { gdp: 5.88, growth: chaserGrowth, prices: 4 },
    leader: { gdp: 14.58, growth: 2.5, prices: 1.5 },
    currency: 3,
  });
}
