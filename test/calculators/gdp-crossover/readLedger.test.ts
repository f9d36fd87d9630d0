import { expect, test } from "vitest";
import { readLedger } from "../../../src/calculators/gdp-crossover/panels/forecasts/readLedger.ts";

const ledger = await readLedger("en");
const path = (id: string) => ledger.paths.find((each) => each.id === id);

test("forecasts are scored up to 2025, against the World Bank’s 19,498 over 30,770 billion dollars", () => {
  expect(ledger.actual.at(-1)?.year).toBe(2025);
  expect(ledger.actual.at(-1)?.value).toBeCloseTo((100 * 19_498.039) / 30_769.7, 3);
});

test("the article’s 5% path is 10.4 points too high over its six years", () => {
  // Its path 73.53, 76.00, 77.85, 79.75, 81.69, 83.69 less 70.16, 76.72, 70.30, 65.69, 63.93, 63.37.
  expect(path("article-5")?.score?.years).toBe(6);
  expect(path("article-5")?.score?.bias).toBeCloseTo(10.39, 1);
});

test("the IMF’s edition of October 2025 has one year on record, that of April 2026 none", () => {
  // 63.38 less 63.37.
  expect(path("2025-10")?.score?.years).toBe(1);
  expect(path("2025-10")?.score?.absolute).toBeLessThan(0.1);
  expect(path("2026-04")?.score).toBeUndefined();
  expect(path("2026-04")?.points.at(-1)?.year).toBe(2031);
});

test("a year that was named is held against the ratio once it has come", () => {
  const named = (who: string) => ledger.forecasts.find((each) => each.who === who);
  expect(named("Cebr (outlook for 2015)")?.ratioThen).toBeCloseTo(63.37, 1);
  expect(named("Cebr (outlook for 2026)")).toMatchObject({ made: "2025-12", named: "2045", ratioThen: undefined });
});

test("every forecast that names its assumptions names them in Korean, too", async () => {
  const korean = await readLedger("ko");
  const silent = korean.forecasts.filter(
    ({ assumptions }, i) => assumptions === "–" && ledger.forecasts[i]?.assumptions !== "–",
  );
  expect(silent).toEqual([]);
  expect(korean.forecasts.at(-1)?.who).toBe("Cebr 2026년판");
});
