import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEconomy } from "../../../src/calculators/economies/findEconomy.ts";
import { toScenario } from "../../../src/calculators/gdp-crossover/answer/toScenario.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { type Assumptions, defaults, ranges } from "../../../src/calculators/gdp-crossover/state/assumptions.ts";
import type { CalculatorData } from "../../../src/calculators/gdp-crossover/state/calculatorData.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { toSearch } from "../../../src/calculators/gdp-crossover/state/toSearch.ts";
import { readNumber } from "../../../src/language/readNumber.ts";
import { projectScenario } from "../../../src/model/projectScenario.ts";

const data: CalculatorData = await readCalculatorData();
const read = (search: string) => toAssumptions(search, data, { readNumber, findEconomy });
const changed = (search: string) => read(search).notes.map(({ code, name }) => `${name} ${code}`);
const crossings = (search: string) => projectScenario(toScenario(read(search).assumptions, data)).crossings;

describe("toAssumptions(search)", () => {
  test("without parameters is the IMF's October 2025 edition at 5.0 and 2.5, everything else neutral", () => {
    const { assumptions, notes } = read("");
    expect(notes).toEqual([]);
    expect(assumptions).toMatchObject({ ...defaults, shocks: [], compare: [], marks: false });
    expect(crossings("")).toEqual([2044]);
  });

  test.each([
    ["6", 2030],
    ["5", 2033],
    ["4.5", 2036],
    ["4", 2040],
  ])("start=article-2020&lg=2.5&cg=%s crosses in %i, as the article printed", (cg, year) => {
    expect(crossings(`start=article-2020&lg=2.5&cg=${cg}`)).toEqual([year]);
  });

  test("own numbers with The Economist's assumptions of 2010 give its 2019, and 2022 with 5 %", () => {
    const money = "cy0=2010&cgdp=5880&lgdp=14580&lg=2.5&cp=4&lp=1.5&fx=3";
    expect(crossings(`${money}&cg=7.75`)).toEqual([2019]);
    expect(crossings(`${money}&cg=5`)).toEqual([2022]);
  });

  test.each([
    ["cg=abc", { chaserGrowth: 5 }, ["cg unreadable"]],
    ["cg=", { chaserGrowth: 5 }, ["cg unreadable"]],
    ["cg=NaN", { chaserGrowth: 5 }, ["cg unreadable"]],
    ["cg=0x10", { chaserGrowth: 5 }, ["cg unreadable"]],
    ["cg=4.25", { chaserGrowth: 4.25 }, []],
    ["cg=Infinity", { chaserGrowth: 20 }, ["cg bound"]],
    ["cg=-Infinity", { chaserGrowth: -10 }, ["cg bound"]],
    ["cg=1e308", { chaserGrowth: 20 }, ["cg bound"]],
    ["cg=-100", { chaserGrowth: -10 }, ["cg bound"]],
    ["cg=-0", { chaserGrowth: 0 }, ["cg reread"]],
    ["cg=%EF%BC%94%EF%BC%8E%EF%BC%95", { chaserGrowth: 4.5 }, ["cg reread"]],
    ["cg=4,5", { chaserGrowth: 4.5 }, ["cg reread"]],
    ["cg=1,500", { chaserGrowth: 5 }, ["cg ambiguous"]],
    ["cg=1.500", { chaserGrowth: 1.5 }, ["cg reread"]],
    ["cg=3,5%25", { chaserGrowth: 3.5 }, ["cg reread"]],
    ["to=2.050", { horizon: 2100 }, ["to ambiguous"]],
    ["to=2,050", { horizon: 2050 }, ["to reread"]],
    [
      "cy0=2025&cgdp=19.4 trillion&lgdp=30조",
      { own: { year: 2025, chaser: 19400, leader: 30000 } },
      ["cgdp reread", "lgdp reread"],
    ],
    ["cy0=2025&cgdp=19.398,6&lgdp=30615", { own: { year: 2025, chaser: 19398.6, leader: 30615 } }, ["cgdp reread"]],
    ["shock=CHN:2,027:-5,5", { shocks: [{ code: "CHN", year: 2027, change: -5.5 }] }, ["shock reread"]],
    ["cg=1%C2%B2", { chaserGrowth: 5 }, ["cg unreadable"]],
    ["cy0=2025&cgdp=19,398&lgdp=30615", { own: { year: 2025, chaser: 19398, leader: 30615 } }, ["cgdp reread"]],
    ["cg=6&cg=7", { chaserGrowth: 6 }, ["cg repeated"]],
    ["lg=1e9", { leaderGrowth: 20 }, ["lg bound"]],
    ["to=-5", { horizon: 2026 }, ["to bound"]],
    ["to=1900", { horizon: 2026 }, ["to bound"]],
    ["to=2101", { horizon: 2100 }, ["to bound"]],
    ["to=2050.4", { horizon: 2050 }, ["to reread"]],
    ["start=article-2020&to=2020", { horizon: 2020 }, []],
    ["start=<script>", { start: "wb-2026-07" }, ["start unknown"]],
    ["start=", { start: "wb-2026-07" }, ["start unknown"]],
    ["start=imf-2019-04", { start: "imf-2020-10" }, ["start unknown"]],
    ["start=imf-2024-05", { start: "imf-2024-04" }, ["start unknown"]],
    ["start=world-bank-2050", { start: "world-bank-2023" }, ["start unknown"]],
    ["compare=garbage", { compare: [] }, ["compare bad-compare"]],
    [
      "compare=a%3Db&compare=cg%3D4",
      { compare: ["start=wb-2026-07&cg=4&lg=2.5&model=2026-11-22"] },
      ["compare bad-compare"],
    ],
    ["compare=cg%3Dabc", { compare: [""] }, ["compare cg unreadable"]],
    ["compare=", { compare: [""] }, []],
    ["chaser=USA", { chaser: "USA", leader: "CHN" }, ["leader same"]],
    ["leader=CHN", { chaser: "USA", leader: "CHN" }, ["chaser same"]],
    ["chaser=IND&leader=IND", { chaser: "IND", leader: "USA" }, ["leader same"]],
    ["chaser=chn", { chaser: "CHN" }, ["chaser reread"]],
    ["chaser=FRA", { chaser: "FRA" }, []],
    ["chaser=한국&leader=the Netherlands", { chaser: "KOR", leader: "NLD" }, ["leader reread"]],
    ["chaser=Korea", { chaser: "KOR" }, ["chaser reread"]],
    ["chaser=Guinea", { chaser: "GIN" }, []],
    ["chaser=Congo", { chaser: "CHN" }, ["chaser several"]],
    ["chaser=Atlantis", { chaser: "CHN" }, ["chaser unknown"]],
    ["chaser=TWN", { chaser: "CHN" }, ["chaser not-in-start"]],
    ["start=imf-2026-04&chaser=TWN", { chaser: "TWN" }, []],
    ["start=imf-2025-10&chaser=FRA", { chaser: "CHN" }, ["chaser not-in-start"]],
    ["start=imf-2021-10&chaser=IND", { chaser: "CHN" }, ["chaser not-in-start"]],
    ["chaser=USA&leader=CHN&fx=3", { chaser: "USA", currency: 0 }, ["fx no-currency"]],
    ["chaser=USA&leader=CHN&rer=3", { chaser: "USA", currency: 0 }, ["rer no-currency"]],
    ["basis=gold", { basis: "market" }, ["basis unknown"]],
    ["start=world-bank-2023&basis=ppp", { basis: "market" }, ["basis no-basis"]],
    ["rer=2&fx=3", { realExchangeRate: 2, currency: 0 }, ["rer rer-wins"]],
    ["cgEnd=1", { chaserFade: { end: 1, half: 10 } }, ["cgEnd end-alone"]],
    ["cgHalf=5", { chaserFade: undefined }, ["cgHalf half-alone"]],
    ["cgEnd=1&cgHalf=0", { chaserFade: { end: 1, half: 0.5 } }, ["cgHalf bound"]],
    ["cy0=2010", { own: undefined }, ["cy0 incomplete"]],
    ["cy0=2010&cgdp=0&lgdp=5", { own: undefined }, ["cgdp not-positive", "cy0, cgdp, lgdp own-unusable"]],
    ["cy0=2010&cgdp=-1&lgdp=5", { own: undefined }, ["cgdp not-positive", "cy0, cgdp, lgdp own-unusable"]],
    ["cy0=2010&cgdp=1e308&lgdp=5", { own: { year: 2010, chaser: 1e9, leader: 5 } }, ["cgdp bound"]],
    ["shock=CHN:2027:-5", { shocks: [{ code: "CHN", year: 2027, change: -5 }] }, []],
    ["shock=CHN:2027:-500", { shocks: [{ code: "CHN", year: 2027, change: -90 }] }, ["shock bound"]],
    ["shock=CHN:2020:-5", { shocks: [] }, ["shock bad-shock"]],
    ["shock=FRA:2027:-5", { shocks: [] }, ["shock bad-shock"]],
    ["shock=CHN:2027", { shocks: [] }, ["shock bad-shock"]],
    ["sd=-1", { sd: 0 }, ["sd bound"]],
    ["rho=1", { rho: 0.95 }, ["rho bound"]],
    ["seed=1.5", { seed: 2 }, ["seed reread"]],
    ["model=2020-01", {}, ["model unknown"]],
    ["model=2026-11&cg=4", {}, []],
    ["model=2026-11&sd=7&rho=0.7", {}, ["model older-model"]],
    ["sd=7&rho=0.7", {}, ["model older-model"]],
    ["sd=7", {}, []],
    ["model=2026-11-22&sd=7&rho=0.7", {}, []],
    ["model=2026-11", {}, []],
    ["unheard=of", {}, []],
  ] as [string, Partial<Assumptions>, string[]][])(
    "of ?%s is the nearest valid scenario and says what it changed",
    (search, expected, notes) => {
      expect(read(search).assumptions).toMatchObject(expected);
      expect(changed(search)).toEqual(notes);
    },
  );

  test("reads a query string of 10,000 characters, and of a million, without delay", () => {
    const started = performance.now();
    for (const search of [
      `cg=${"9".repeat(10_000)}`,
      "&cg=".repeat(2500),
      `x=${"a".repeat(1_000_000)}`,
      `compare=${"%2563ompare%3D".repeat(900)}`,
    ]) {
      expect(Number.isFinite(read(search).assumptions.chaserGrowth)).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("shortens what it quotes", () => {
    const [note] = read(`start=${"x".repeat(9000)}`).notes;
    expect(note?.given.length).toBeLessThan(30);
  });
});

const within = ([min, max]: readonly [number, number]) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const codes = Object.keys(data.starts[0]?.market ?? {});

/** Any valid state: what the parser may be asked to give back. */
const states = fc
  .record({
    start: fc.constantFrom(...data.starts),
    own: fc.option(
      fc.record({ year: fc.integer({ min: 1960, max: 2099 }), chaser: within(ranges.gdp), leader: within(ranges.gdp) }),
      { nil: undefined },
    ),
    pair: fc.shuffledSubarray(codes, { minLength: 2, maxLength: 2 }),
    swap: fc.boolean(),
    basis: fc.constantFrom("market", "ppp", "constant"),
    rates: fc.tuple(
      within(ranges.growth),
      within(ranges.growth),
      within(ranges.prices),
      within(ranges.prices),
      within(ranges.currency),
    ),
    rer: fc.option(within(ranges.currency), { nil: undefined }),
    fades: fc.tuple(
      ...[0, 1].map(() =>
        fc.option(fc.record({ end: within(ranges.growth), half: within(ranges.half) }), { nil: undefined }),
      ),
    ),
    shocks: fc.array(fc.record({ side: fc.boolean(), after: fc.nat(), change: within(ranges.change) }), {
      maxLength: 8,
    }),
    ahead: fc.tuple(fc.nat(), fc.nat()),
    chance: fc.tuple(within(ranges.sd), within(ranges.rho), fc.integer({ min: 0, max: 4294967295 })),
    axis: fc.constantFrom("log", "linear"),
    view: fc.constantFrom("levels", "ratio"),
    marks: fc.boolean(),
    perHead: fc.boolean(),
    compare: fc.array(fc.constantFrom(...data.presets.map(({ query }) => toSearch(read(query).assumptions))), {
      maxLength: 3,
    }),
  })
  .map(({ start, own, pair, swap, rates, rer, fades, shocks, ahead, chance, ...rest }): Assumptions => {
    const here = pair.every((code) => code in start.market) ? pair : swap ? ["USA", "CHN"] : ["CHN", "USA"];
    const [chaser, leader] = here as [string, string];
    const year = own?.year ?? start.year;
    const future = (n: number) => year + 1 + (n % (2100 - year));
    const [chaserGrowth, leaderGrowth, chaserPrices, leaderPrices, currency] = rates;
    const possible =
      own ||
      rest.basis === "market" ||
      (start.history !== "retail" && (rest.basis === "constant" || here.every((code) => code in (start.ppp ?? {}))));
    return {
      ...(rest as Pick<Assumptions, "axis" | "view" | "marks" | "compare">),
      perHead: rest.perHead && start.history !== "retail" && !here.some((code) => data.uncounted.includes(code)),
      start: start.id,
      chaser,
      leader,
      own,
      basis: possible ? (rest.basis as Assumptions["basis"]) : "market",
      chaserGrowth,
      leaderGrowth,
      chaserFade: fades[0],
      leaderFade: fades[1],
      chaserPrices,
      leaderPrices,
      // The dollar has no currency that could move against it.
      ...(chaser === "USA"
        ? { currency: 0 }
        : rer === undefined
          ? { currency }
          : { currency: 0, realExchangeRate: rer }),
      horizon: future(ahead[0]),
      by: future(ahead[1]),
      shocks: shocks.map(({ side, after, change }) => ({ code: side ? chaser : leader, year: future(after), change })),
      sd: chance[0],
      rho: chance[1],
      seed: chance[2],
    };
  });

describe("toSearch(assumptions)", () => {
  test("is empty for the default scenario", () => {
    expect(toSearch(read("").assumptions)).toBe("");
  });

  test("is read back as the same state, without a remark, whatever the state", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { assumptions, notes } = read(toSearch(state));
        expect(notes).toEqual([]);
        expect(assumptions).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  test("never fails on any input, and what comes out is valid: it projects, and is read back as itself", () => {
    const names = [
      "start",
      "chaser",
      "leader",
      "cg",
      "lg",
      "to",
      "cp",
      "fx",
      "rer",
      "cgEnd",
      "cgHalf",
      "shock",
      "basis",
      "sd",
      "rho",
      "seed",
      "cy0",
      "cgdp",
      "lgdp",
      "by",
      "compare",
      "model",
    ];
    const values = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom("Infinity", "-0", "1e308", "4,5", "NaN", "CHN", "market", "CHN:2030:5", "%", "2030"),
    );
    const parameter = fc
      .tuple(fc.oneof(fc.constantFrom(...names), fc.string()), values)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parameter, { maxLength: 12 }).map((list) => list.join("&")),
        ),
        (search) => {
          const { assumptions } = read(search);
          const { ratio } = projectScenario(toScenario(assumptions, data));
          expect(ratio.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
          expect(read(toSearch(assumptions)).assumptions).toEqual(assumptions);
        },
      ),
      { numRuns: 500 },
    );
  });
});
