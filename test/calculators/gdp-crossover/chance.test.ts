import { describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { uncertaintyOf } from "../../../src/calculators/gdp-crossover/answer/uncertaintyOf.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { chancesOfAnswer } from "../../../src/calculators/gdp-crossover/panels/uncertainty/answerChance.ts";
import { chanceGrounds } from "../../../src/calculators/gdp-crossover/panels/uncertainty/chanceGrounds.ts";
import { chanceWords } from "../../../src/calculators/gdp-crossover/panels/uncertainty/chanceWords.ts";
import {
  chanceAlternative,
  chanceRows,
} from "../../../src/calculators/gdp-crossover/panels/uncertainty/chanceYears.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import type { Fan } from "../../../src/model/fan.ts";

const data = await readCalculatorData();
const words = { en: pageWords(data, "en"), ko: pageWords(data, "ko") };
const grounds = (search: string, language: "en" | "ko" = "en") =>
  chanceGrounds(toAssumptions(search, data).assumptions, data, words[language]).join(" ");

test("the mean is as uncertain as a record that persists leaves it: 7.4 / √29 · √(1.7 / 0.3) = 3.27", () => {
  const { assumptions } = toAssumptions("start=imf-2025-10&sd=7.4&rho=0.7", data);
  expect(uncertaintyOf(assumptions, data).meanSd).toBeCloseTo((7.4 / Math.sqrt(29)) * Math.sqrt(1.7 / 0.3), 9);
});

describe("what the uncertainty rests on", () => {
  test("names the standard error of the mean and the years it amounts to", () => {
    expect(grounds("start=imf-2025-10&sd=7.4&rho=0.7")).toContain(
      "make 29 years tell no more than 5.1 independent ones",
    );
    expect(grounds("start=imf-2025-10&sd=7.4&rho=0.7")).toContain(
      "the square root of that number: 3.3 log points a year",
    );
    expect(grounds("start=imf-2025-10&sd=7.4&rho=0.7", "ko")).toContain(
      "29년의 기록은 서로 무관한 5.1년 치와 다르지 않다",
    );
    expect(grounds("start=imf-2025-10&sd=7.4&rho=0.7", "ko")).toContain("연 3.3 로그포인트다");
  });

  test("says of retail sales that the numbers are those of GDP, and leaves the forecasts of GDP out", () => {
    expect(grounds("start=retail-2025&cg=4&lg=3")).toContain("borrowed from the GDP of the two economies");
    // 2019 to 2025 without a gap, 2005 on its own.
    expect(grounds("start=retail-2025&cg=4&lg=3")).toContain("the retail series hold 6 changes");
    expect(grounds("start=retail-2025&cg=4&lg=3")).not.toContain("IMF");
    expect(grounds("start=retail-2025&cg=4&lg=3", "ko")).toContain("두 경제의 GDP에서 빌려 왔다");
    expect(grounds("start=retail-2025&cg=4&lg=3", "ko")).not.toContain("IMF");
  });

  test("keeps the forecasts' errors for GDP in dollars", () => {
    expect(grounds("")).toContain("The IMF’s editions");
    expect(grounds("basis=constant")).not.toContain("The IMF’s editions");
  });
});

describe("the probabilities by year", () => {
  const years = Array.from({ length: 18 }, (_, i) => 2025 + i);
  const crossedBy = years.map((_, i) => i / 20);
  const ahead = years.map((_, i) => i / 40);
  const band = years.map(() => 1);
  const fan: Fan = {
    years,
    quantiles: { p05: band, p25: band, p50: band, p75: band, p95: band },
    crossedBy,
    ahead,
    never: 0.15,
    median: { kind: "crosses", year: 2035 },
  };

  test("stand in the table for every fifth year, the target year and the last", () => {
    expect(chanceRows(fan, 2037).map((i) => years[i])).toEqual([2025, 2030, 2035, 2037, 2040, 2042]);
  });

  test("are told in words, in both languages", () => {
    expect(chanceAlternative(fan, 2037, words.en)).toBe(
      "Two lines from 2025 to 2042, 0 to 100%. 2037: 60% have overtaken, 30% are ahead. 2040: 75% have overtaken, 38% are ahead. 2042: 85% have overtaken, 43% are ahead. By 2042, 15% have never overtaken.",
    );
    expect(chanceAlternative(fan, 2037, words.ko)).toContain("2037년에는 60%가 앞지른 적이 있고 30%가 앞서 있다.");
  });

  test("stand beside the answer for its year and the last one, and for the last one alone where there is no year", () => {
    expect(chancesOfAnswer({ kind: "crosses", year: 2037 }, fan, words.en)).toEqual([
      ["60%", "chance that it has happened by 2037"],
      ["85%", "by 2042"],
    ]);
    expect(chancesOfAnswer({ kind: "never", year: 2042 }, fan, words.en)).toEqual([
      ["85%", "chance that it happens by 2042"],
    ]);
    expect(chancesOfAnswer({ kind: "already-ahead", year: 2016 }, fan, words.ko)).toEqual([
      ["43%", "2042년에도 앞서 있을 확률"],
    ]);
  });

  test("have the same blanks in both languages", () => {
    const blanks = (text: string | readonly string[]) =>
      [...String(text).matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(chanceWords.en))
      expect([key, ...new Set(blanks(text))]).toEqual([
        key,
        ...new Set(blanks(chanceWords.ko[key as keyof typeof chanceWords.ko])),
      ]);
  });
});
