import { expect, test } from "vitest";
import type { Axis } from "../../src/charts/axis.ts";
import { compressYears } from "../../src/charts/compressYears.ts";
import type { DrawnMark } from "../../src/charts/drawnMark.ts";

const places = (years: readonly number[], room: { room: number; words: number }) => {
  const marks: DrawnMark[] = [
    {
      mark: { mark: "line" },
      series: [{ key: undefined, drawn: years.map((year) => ({ row: { year }, status: "actual", x: year })) }],
    },
  ];
  return compressYears(years, room)
    .place(marks)[0]
    ?.series[0]?.drawn.map(({ x }) => x);
};
const wide = { room: 640, words: 60 };
const axis: Axis = { type: "linear", domain: [2006, 2013], ticks: () => [] };
const texts = (years: readonly number[], count: number) =>
  compressYears(years, wide)
    .axis(axis)
    .ticks(count)
    .map(({ value, text }) => `${text} at ${value}`);

test("compressYears gives a long stretch the room of two years, and tells it with its first and last year", () => {
  const years = [2006, 2007, 2008, 2012, 2013];
  expect(places(years, wide)).toEqual([2006, 2007, 2008, 2011, 2012]);
  expect(compressYears(years, wide).gapsIn(years)).toEqual([
    { first: 2009, last: 2011, from: 2008.5, to: 2010.5, onAxis: false },
  ]);
});

test("compressYears leaves a single missing year its own room", () => {
  expect(places([2001, 2003], wide)).toEqual([2001, 2003]);
  expect(compressYears([2001, 2003], wide).gapsIn([2001, 2003])).toEqual([
    { first: 2002, last: 2002, from: 2001.5, to: 2002.5, onAxis: false },
  ]);
});

test("compressYears tells a panel's own stretch, whose years stand on the axis for the sake of another panel", () => {
  expect(compressYears([2001, 2002, 2003, 2004], wide).gapsIn([2004, 2001])).toEqual([
    { first: 2002, last: 2003, from: 2001.5, to: 2003.5, onAxis: true },
  ]);
});

test("compressYears gives a stretch as many years as its words need where there is little room", () => {
  // Three years share the 100 pixels that the words leave: the words are as wide as three of them.
  expect(places([2000, 2001, 2011], { room: 200, words: 100 })).toEqual([2000, 2001, 2005]);
});

test("compressYears takes years in any order, and each once", () => {
  expect(places([2012, 2006, 2008, 2006, 2007, 2013], wide)).toEqual([2011, 2006, 2008, 2006, 2007, 2012]);
});

test("compressYears moves both ends of a span, and leaves what is no year", () => {
  const { place } = compressYears([2006, 2012], wide);
  const [moved] = place([
    {
      mark: { mark: "ruleY" },
      series: [{ key: 1, drawn: [{ row: {}, status: "actual", x: "all", x1: 2006, x2: 2012, y: 2012 }] }],
    },
  ]);
  expect(moved?.series[0]?.drawn[0]).toMatchObject({ x: "all", x1: 2006, x2: 2009, y: 2012 });
});

test("compressYears writes each year where it stands, or the ends and those beside a gap where there is no room", () => {
  const years = [2006, 2007, 2008, 2012, 2013];
  expect(texts(years, 5)).toEqual(["2006 at 2006", "2007 at 2007", "2008 at 2008", "2012 at 2011", "2013 at 2012"]);
  expect(texts(years, 3)).toEqual(["2006 at 2006", "2008 at 2008", "2012 at 2011", "2013 at 2012"]);
});

test("compressYears of no years changes nothing", () => {
  const { gapsIn, axis: same, place } = compressYears([], wide);
  expect(gapsIn([2001, 2003])).toEqual([]);
  expect(same(axis)).toBe(axis);
  const marks: DrawnMark[] = [];
  expect(place(marks)).toBe(marks);
});
