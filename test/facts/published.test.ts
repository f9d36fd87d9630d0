import { expect, test } from "vitest";
import { groundsOn, proveAll } from "../../src/facts/prove.ts";
import { factFiles } from "../../src/facts/readFacts.ts";

const files = factFiles().filter(({ file }) => file.endsWith("published.yaml"));
const { proofs, faults } = await proveAll(files, await groundsOn());
const withVerdict = (verdict: string) => [...proofs.values()].filter((proof) => proof.verdict === verdict);

/** The arithmetic of the source articles, written once more by hand. */
const china = 14_200 * 1.01;
const america = 21_200 * 0.92;
const crossing = (growth: number) =>
  2021 + Math.ceil(Math.log((america * 1.045) / (china * 1.08)) / Math.log((1 + growth / 100) / 1.025));

const reproduced: Record<string, number> = {
  "pop-us-share-of-cn": (327 / 1393) * 100,
  "gdp-ratio-2019": (14_200 / 21_200) * 100,
  "gdp-ratio-2020": (china / america) * 100,
  "gdp-cross-6": crossing(6),
  "gdp-cross-5": crossing(5),
  "gdp-cross-45": crossing(4.5),
  "gdp-cross-4": crossing(4),
  "bd-adshare-multiple": 22 / 5,
  "tt-spend-multiple": 456 / 175,
  "kpi-sampling-window": 8 - 6 + 1,
  "vitrue-impressions": 10_000 * 2 * 30,
  "vitrue-per-fan": (2 * 30 * 12 * 5) / 1000,
  "kpi-cpm-ratio": 6000 / 3000,
  "lego-gain": 2500 * 1000 * 0.2,
  "ctr-annual-clicks": 50 * 365,
  "ctr-cost-per-click": 150 / 50,
};
const corrected: Record<string, number> = {
  "gdp-ratio-2021": ((china * 1.08) / (america * 1.045)) * 100,
  "cd-us-decline": ((240 - 87.6) / 240) * 100,
  "album-kr-growth": ((14.48 - 5.08) / 5.08) * 100,
  "vitrue-monthly": ((10_000 * 2 * 30) / 1000) * 5,
  "vitrue-annual": ((10_000 * 2 * 30) / 1000) * 5 * 12,
  "ctr-annual-cost": 150 * 365,
};
const contradicted = [
  "alibaba-ipo",
  "bd-india-spend",
  "bd-valuation-2018",
  "data-laws-passed",
  "dp-show-pizza",
  "india-smartphones-2022",
  "music-market-us",
  "pv-screening",
  "tencent-kuaishou",
  "toutiao-daily-users",
  "toutiao-launch-late-2012",
  "tt-downloads-milestone",
  "tt-downloads-record-quarter",
  "tt-us-minutes-vs-nov",
  "vitrue-fans",
];

test("everything the source articles printed is read and stands", () => {
  expect(faults).toEqual([]);
  expect(proofs.size).toBe(225);
});

test.each(Object.entries(reproduced))("%s is reproduced from its own inputs", (id, value) => {
  expect(proofs.get(id)?.verdict).toBe("reproduced");
  expect(proofs.get(id)?.computed).toBeCloseTo(value, 10);
});

test.each(Object.entries(corrected))("%s is corrected to what its own inputs give", (id, value) => {
  expect(proofs.get(id)?.verdict).toBe("corrected");
  expect(proofs.get(id)?.computed).toBeCloseTo(value, 8);
  expect(proofs.get(id)?.slip?.en).toBeTruthy();
});

test.each(contradicted)("%s is contradicted, and what speaks against it is named", (id) => {
  const proof = proofs.get(id);
  expect(proof?.verdict).toBe("contradicted");
  expect(proof?.counter?.source?.en ?? proof?.counter?.fact).toBeTruthy();
});

test("no other number is reproduced, corrected or contradicted", () => {
  expect(
    withVerdict("reproduced")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(reproduced).sort());
  expect(
    withVerdict("corrected")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(corrected).sort());
  expect(
    withVerdict("contradicted")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(contradicted);
  expect(withVerdict("unverifiable")).toHaveLength(28);
  expect(withVerdict("reported")).toHaveLength(160);
});

test("the million fans follow from the money that is printed beside ten thousand", () => {
  expect(proofs.get("vitrue-fans")?.computed).toBe(1_000_000);
});

test("exact arithmetic gives the double nearest to the fraction", () => {
  expect(String(proofs.get("gdp-ratio-2021")?.computed)).toBe("75.99648311621024");
  expect(String(proofs.get("album-kr-growth")?.computed)).toBe("185.03937007874015");
  expect(proofs.get("cd-us-decline")?.computed).toBe(63.5);
});
