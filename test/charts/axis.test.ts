import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Axis, type AxisQuestion, axisFor } from "../../src/charts/axis.ts";
import { periodDate } from "../../src/charts/periodDate.ts";

const heading = { en: "Heading", ko: "이름" };
const axis = (places: AxisQuestion["places"], more: Partial<AxisQuestion> = {}): Axis =>
  axisFor({ places, options: undefined, column: undefined, language: "en", ...more });
const texts = (one: Axis, count: number) => one.ticks(count).map(({ text }) => text);
const values = (one: Axis, count: number) => one.ticks(count).map(({ value }) => value);
const years = (first: number, last: number) => axis([first, last], { column: { heading, unit: "year" }, free: [0, 0] });
const log = (places: number[], language: "en" | "ko" = "en") =>
  axis(places, { options: { type: "log" }, column: { heading, unit: "usd" }, language });

describe("an axis of numbers", () => {
  test("leaves a twentieth of its span free below and a little more above", () => {
    expect(axis([10, 110]).domain).toEqual([5, 116]);
    expect(axis([10, 110], { free: [0, 0] }).domain).toEqual([10, 110]);
  });

  test("begins at nothing where bars do, and ends where the editor says", () => {
    expect(axis([10, 110], { fromZero: true }).domain[0]).toBe(0);
    expect(axis([10, 60], { options: { include: [0, 100] } }).domain).toEqual([0, 100]);
    expect(axis([-10, -60], { fromZero: true }).domain).toEqual([-63, 0]);
  });

  test("of percentages of a whole goes from 0 to 100", () => {
    const whole = axis([65, 75], { options: { type: "percent" }, column: { heading, unit: "percent" } });
    expect(whole.domain).toEqual([0, 100]);
    expect(texts(whole, 5)).toEqual(["0%", "20%", "40%", "60%", "80%", "100%"]);
  });

  test("of one value, and of none, still spans something", () => {
    expect(axis([5]).domain).toEqual([4.75, 5.3]);
    expect(axis([0]).domain).toEqual([0, 0]);
    expect(axis([]).domain).toHaveLength(2);
  });
});

describe("an axis of years", () => {
  test("is marked at round years", () => expect(texts(years(1973, 2019), 5)).toEqual(["1980", "1990", "2000", "2010"]));

  test("is marked at every second year from the first where that ends with the last", () => {
    expect(texts(years(2005, 2011), 4)).toEqual(["2005", "2007", "2009", "2011"]);
    expect(texts(years(2005, 2010), 3)).toEqual(["2006", "2008", "2010"]);
  });

  test("has no half years, however few years there are", () => {
    expect(texts(years(2001, 2003), 10)).toEqual(["2001", "2002", "2003"]);
  });
});

describe("a log axis", () => {
  test("has ones, twos and fives where there is room, then ones and threes, then powers of ten alone", () => {
    expect(texts(log([1, 1000]), 8)).toEqual(["$1", "$2", "$5", "$10", "$20", "$50", "$100", "$200", "$500", "$1,000"]);
    expect(texts(log([1, 1000]), 5)).toEqual(["$1", "$3", "$10", "$30", "$100", "$300", "$1,000"]);
    expect(texts(log([1, 1000]), 4)).toEqual(["$1", "$10", "$100", "$1,000"]);
  });

  test("of many powers of ten leaves out as many as it must, evenly", () => {
    expect(texts(log([1, 1e9]), 4)).toEqual(["$1", "$1,000", "$1m", "$1bn"]);
    expect(texts(log([1, 1e9], "ko"), 4)).toEqual(["1달러", "1,000달러", "100만 달러", "10억 달러"]);
  });

  test("below one is marked in decimals", () => {
    expect(texts(axis([0.1, 40], { options: { type: "log" }, column: { heading, unit: "percent" } }), 5)).toEqual([
      "0.1%",
      "0.3%",
      "1%",
      "3%",
      "10%",
      "30%",
    ]);
  });

  test("within one decade has round values", () => {
    expect(texts(log([120, 180]), 4)).toEqual(["$120", "$140", "$160", "$180"]);
  });

  test("leaves the same factor free whatever the size of the values", () => {
    const [low, high] = log([1, 100]).domain as [number, number];
    expect(low).toBeCloseTo(1 / 100 ** 0.05, 12);
    expect(high).toBeCloseTo(100 * 100 ** 0.06, 9);
  });
});

describe("a symmetric log axis", () => {
  const symlog = (places: number[]) => axis(places, { options: { type: "symlog" }, column: { heading, unit: "usd" } });

  test("is marked at nothing and at powers of ten on both sides", () => {
    expect(texts(symlog([-200_000, 2_500_000]), 6)).toEqual([
      "−$100,000",
      "−$1,000",
      "−$10",
      "$0",
      "$1",
      "$1,000",
      "$1m",
    ]);
  });

  test("of values on one side has no other side", () => {
    expect(texts(symlog([0, 1000]), 8)).toEqual(["$0", "$1", "$10", "$100", "$1,000"]);
    expect(texts(symlog([-1000, 0]), 8)).toEqual(["−$1,000", "−$100", "−$10", "−$1", "$0"]);
  });
});

describe("an axis of time", () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const iso = ({ domain }: Axis) => (domain as Date[]).map((date) => date.toISOString().slice(0, 10));

  test("of several years is one of whole years", () => {
    expect(iso(axis([day("2018-06-15"), day("2021-03-01")]))).toEqual(["2018-01-01", "2022-01-01"]);
    expect(iso(axis(["2012", "2013-Q2", "2019-11"].map(periodDate)))).toEqual(["2012-01-01", "2020-01-01"]);
  });

  test("that ends with a year does not go on to the next", () => {
    expect(iso(axis([day("2018-01-01"), day("2021-01-01")]))).toEqual(["2018-01-01", "2021-01-01"]);
  });

  test("of one moment is its year", () => {
    expect(iso(axis([day("2020-05-05"), day("2020-05-05")]))).toEqual(["2020-01-01", "2021-01-01"]);
    expect(iso(axis([day("2020-01-01")]))).toEqual(["2020-01-01", "2021-01-01"]);
  });

  test("of less than two years spans what there is", () => {
    expect(iso(axis([day("2020-02-10"), day("2021-12-31")]))).toEqual(["2020-02-10", "2021-12-31"]);
  });

  test("is marked at years, at months with the year of the first, or at days", () => {
    const several = axis([day("2018-06-15"), day("2021-03-01")]);
    expect(texts(several, 5)).toEqual(["2018", "2019", "2020", "2021", "2022"]);
    const months = [day("2019-10-15"), day("2020-03-15")];
    expect(texts(axis(months), 5)).toEqual(["Nov 2019", "Dec", "2020", "Feb", "Mar"]);
    expect(texts(axis(months, { language: "ko" }), 5)).toEqual(["2019년 11월", "12월", "2020", "2월", "3월"]);
    const days = [day("2009-04-13"), day("2009-04-16")];
    expect(texts(axis(days), 4)).toEqual(["13 Apr 2009", "14 Apr", "15 Apr", "16 Apr"]);
    expect(texts(axis(days, { language: "ko" }), 4)).toEqual(["2009년 4월 13일", "4월 14일", "4월 15일", "4월 16일"]);
  });
});

test("ticks that lie close together are written out as far as tells them apart", () => {
  const people = { heading, unit: "people" } as const;
  expect(texts(axis([51_610_000, 51_790_000], { column: people, free: [0, 0] }), 4)).toEqual([
    "51.65m",
    "51.7m",
    "51.75m",
  ]);
  expect(texts(axis([51_610_000, 51_790_000], { column: people, free: [0, 0], language: "ko" }), 4)).toEqual([
    "5,165만",
    "5,170만",
    "5,175만",
  ]);
});

test("an axis of names has each once, in the order in which they come, under its name", () => {
  const names = axis(["b", "a", "b"], {
    column: { heading, values: { a: { en: "Apples", ko: "사과" } } },
    language: "ko",
  });
  expect(names).toMatchObject({ type: "band", domain: ["b", "a"] });
  expect(texts(names, 1)).toEqual(["b", "사과"]);
});

test("axisFor spans all it is given, and its ticks stand within it, in order, each with a text of its own", () => {
  const kinds = fc.constantFrom("linear", "log", "symlog", undefined);
  const number = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -4, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));
  const places = fc.array(number, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(kinds, places, fc.integer({ min: 2, max: 9 }), (type, given, count) => {
      const shown = type === "log" ? given.map((value) => Math.abs(value) + 1e-3) : given;
      const one = axis(shown, { options: type && { type } });
      const [low, high] = one.domain as [number, number];
      const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      for (const value of shown) {
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      }
      const at = values(one, count) as number[];
      if (high > low) expect(at.length).toBeGreaterThan(0);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      for (const value of at) {
        expect(value).toBeGreaterThanOrEqual(low - slack);
        expect(value).toBeLessThanOrEqual(high + slack);
      }
      if (
        at.every(
          (value, i) => i === 0 || value - (at[i - 1] as number) > 1e-5 * Math.max(Math.abs(low), Math.abs(high)),
        )
      )
        expect(new Set(texts(one, count)).size).toBe(at.length);
      expect(texts(one, count).join()).not.toMatch(/NaN|undefined|Infinity|–/);
    }),
  );
});
