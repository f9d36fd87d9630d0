import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { createPairPage, type PairSetup } from "../../../src/calculators/gdp-crossover/state/createPairPage.ts";
import { whenResting } from "../../../src/calculators/gdp-crossover/state/whenResting.ts";
import { carriedFan } from "../../../src/model/carriedFan.ts";
import { fan } from "../../../src/model/fan.ts";
import { drawDeviations } from "../../../src/model/uncertainty.ts";

const data = await readCalculatorData();
const words = pageWords(data, "en");
const noSeries = async () => ({ histories: {}, uncertainty: {} });

function opened({ fetchSeries = noSeries, query = "" }: Partial<Pick<PairSetup, "fetchSeries" | "query">> = {}) {
  const written: string[] = [];
  const page = createPairPage({
    data,
    words,
    query,
    fetchSeries,
    addressOf: (search) => ({
      moving: () => written.push(`moving ${search()}`),
      done: () => written.push(`done ${search()}`),
    }),
  });
  return { page, written, assumptions: () => page.view.get().assumptions, notes: () => page.view.get().notes };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the store of a pair", () => {
  test("holds the scenario of the build with its answer", () => {
    const { page } = opened();
    expect(page.view.get()).toMatchObject({ isMoving: false, notes: [], told: { kind: "crosses", year: 2044 } });
    expect(page.built).toBe(page.view.get().projection);
  });

  test("moves with a hand, and rests 200 ms after the last change", () => {
    const { page, written, assumptions } = opened();
    const rested: number[] = [];
    whenResting(page.view, ({ assumptions: a }) => rested.push(a.chaserGrowth), page.built);
    for (const growth of [5.1, 5.2, 5.3]) {
      page.change({ ...assumptions(), chaserGrowth: growth }, "moving");
      vi.advanceTimersByTime(150);
    }
    expect(page.view.get()).toMatchObject({ isMoving: true, assumptions: { chaserGrowth: 5.3 } });
    expect(rested).toEqual([]);
    vi.advanceTimersByTime(60);
    expect(page.view.get().isMoving).toBe(false);
    expect(rested).toEqual([5.3]);
    expect(written).toEqual([5.1, 5.2, 5.3].map((cg) => expect.stringContaining(`moving start=wb-2026-07&cg=${cg}`)));
  });

  test("takes a scenario at once, and writes it as a step of its own", () => {
    const { page, written, assumptions } = opened();
    page.choose("cg=6&lg=2.5");
    expect(assumptions()).toMatchObject({ chaserGrowth: 6, leaderGrowth: 2.5 });
    expect(page.view.get().isMoving).toBe(false);
    expect(written).toHaveLength(1);
    expect(written[0]).toContain("done start=wb-2026-07&cg=6");
  });

  test("goes to an address without writing it again", () => {
    const { page, written, assumptions } = opened();
    page.read("?cg=3&lg=2");
    expect(assumptions().chaserGrowth).toBe(3);
    expect(written).toEqual([]);
  });

  test("takes both of two names that are typed before what reads them has come", async () => {
    const { page, assumptions } = opened();
    page.set({ leader: "스페인" });
    page.set({ chaser: "korea" });
    await expect.poll(() => [assumptions().chaser, assumptions().leader]).toEqual(["KOR", "ESP"]);
  });

  test("refuses what was typed and cannot be read, with a note, and keeps the scenario", async () => {
    vi.useRealTimers();
    const { page, assumptions, notes } = opened();
    page.set({ chaser: "Atlantis" });
    await expect.poll(() => notes().map(({ code }) => code)).toEqual(["unknown"]);
    expect(assumptions().chaser).toBe("CHN");
    page.set({ chaser: "인도" });
    await expect.poll(() => assumptions().chaser).toBe("IND");
    expect(notes()).toEqual([]);
    page.set({ chaser: "Turkey" });
    expect(assumptions().chaser).toBe("TUR");
    expect(notes()).toMatchObject([{ code: "reread", name: "chaser", given: "Turkey", used: "TUR" }]);
    page.set({ chaser: "Taiwan" });
    expect(assumptions().chaser).toBe("TUR");
    expect(notes()).toMatchObject([{ code: "not-in-start", name: "chaser", given: "TWN", used: "TUR" }]);
  });

  test("a new start lets go of the reader's own levels", () => {
    const { page, assumptions } = opened({ query: "cy0=2024&cgdp=18000&lgdp=29000&cg=5&lg=2" });
    expect(assumptions().own).toEqual({ year: 2024, chaser: 18000, leader: 29000 });
    page.set({ start: "imf-2026-04" });
    expect(assumptions()).toMatchObject({ start: "imf-2026-04", own: undefined });
  });
});

describe("the record of a chosen economy", () => {
  test("is fetched once, and shown", async () => {
    vi.useRealTimers();
    const asked: string[] = [];
    const series = { histories: { wb: { market: { from: 1960, values: [1, 2] } } }, uncertainty: {} };
    const { page } = opened({
      fetchSeries: async (code) => {
        asked.push(code);
        return series;
      },
    });
    page.choose("chaser=KEN&leader=GHA&cg=5&lg=3");
    await expect.poll(() => page.view.get().data.fetched).toEqual(expect.arrayContaining(["KEN", "GHA"]));
    expect(page.view.get().data.histories.wb?.market.KEN).toEqual({ from: 1960, values: [1, 2] });
    page.choose("chaser=GHA&leader=KEN&cg=5&lg=3");
    expect(asked.toSorted()).toEqual(["GHA", "KEN"]);
  });

  test("that cannot be had ends in a note that names it, and the answer stands", async () => {
    vi.useRealTimers();
    const { page, notes } = opened({ fetchSeries: async () => Promise.reject(new Error("away")) });
    page.choose("chaser=KEN&leader=USA&cg=9&lg=1");
    await expect.poll(() => notes()).toMatchObject([{ code: "no-series", name: "KEN" }]);
    expect(page.view.get().told.yearText).toMatch(/^\d{4}$/);
  });
});

test("a fan is carried to a new path until it is worked out anew, and gone where uncertainty is off", () => {
  const { page, assumptions } = opened({ query: "sd=7&rho=0.5" });
  const { projection } = page.view.get();
  const drawn = drawDeviations({ sd: 7, rho: 0.5, meanSd: 1, seed: 1 }, projection.years.length - 1, 200);
  page.fanTools = { carriedFan, drawBand: () => "" };
  page.showFan(fan(projection, drawn));
  expect(page.view.get().told.title).toContain("half of the simulations");
  page.change({ ...assumptions(), chaserGrowth: 6 }, "moving");
  const carried = page.view.get().fan?.quantiles.p50 ?? [];
  const anew = fan(page.view.get().projection, drawn).quantiles.p50;
  for (const [i, value] of anew.entries()) expect(carried[i]).toBeCloseTo(value, 9);
  page.change({ ...assumptions(), sd: 0 }, "done");
  expect(page.view.get().fan).toBeUndefined();
});
