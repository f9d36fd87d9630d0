import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/drawChart.ts";
import type { ChartSpec, Mark } from "../../src/charts/schema.ts";
import { languages } from "../../src/language/language.ts";
import { geometryOf, lawFaults } from "./geometry.ts";

const document = () => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const heading = { en: "Heading", ko: "이름" };
const specOf = (plot: readonly Mark[]): ChartSpec => ({
  plot,
  columns: {
    year: { heading, unit: "year" },
    value: { heading, unit: "usd-billion", digits: 1 },
    place: {
      heading,
      values: {
        north: { en: "North", ko: "북쪽", color: "korea" },
        south: { en: "South and the islands", ko: "남쪽과 섬", color: "amber" },
        east: { en: "East", ko: "동쪽", color: "violet" },
      },
    },
  },
});

const frames = fc.record({
  language: fc.constantFrom(...languages),
  width: fc.integer({ min: 320, max: 760 }),
});
const value = fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10);
const places = ["north", "south", "east"];

/** What labels do wrong in a drawing of some rows, and which of them found no room. */
function drawn(
  spec: ChartSpec,
  rows: Record<string, unknown>[],
  { language, width }: { language: "en" | "ko"; width: number },
) {
  const unplaced: string[] = [];
  const frame = { language, width, narrow: width < 500, document: document() };
  const svg = drawChart(spec, rows, frame, (label) => unplaced.push(label));
  const geometry = geometryOf(svg);
  return { unplaced, faults: lawFaults(geometry), labels: geometry.texts.filter(({ isLabel }) => isLabel) };
}
const touching = (faults: readonly string[]) => faults.filter((fault) => / touches | leaves the frame/.test(fault));

test("the labels of dots touch nothing, whatever the dots, or are told to have no room", () => {
  const spec = specOf([{ mark: "dot", x: "year", y: "value", stroke: "place", label: "value" }]);
  const rows = fc.array(
    fc.record({ year: fc.integer({ min: 2001, max: 2020 }), value, place: fc.constantFrom(...places) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  let roomy = 0;
  fc.assert(
    fc.property(rows, frames, (rows, frame) => {
      const { unplaced, faults, labels } = drawn(spec, rows, frame);
      expect(labels).toHaveLength(rows.length);
      if (unplaced.length === 0) {
        expect(touching(faults)).toEqual([]);
        roomy += 1;
      }
    }),
    { numRuns: 100 },
  );
  // Nine dots nearly always have room for their labels: the law is not empty.
  expect(roomy).toBeGreaterThan(50);
});

test("the labels at the ends of lines never touch, however close the lines end", () => {
  const spec = specOf([{ mark: "line", x: "year", y: "value", stroke: "place", label: "end" }]);
  const rows = fc
    .array(fc.tuple(value, value, value), { minLength: 2, maxLength: 8 })
    .map((years) =>
      years.flatMap((values, i) => values.map((value, k) => ({ year: 2001 + i, value, place: places[k] }))),
    );
  const close = fc
    .tuple(value, fc.integer({ min: 0, max: 20 }))
    .map(([from, apart]) =>
      [2001, 2002].flatMap((year) => places.map((place, k) => ({ year, value: from + (k * apart) / 100, place }))),
    );
  fc.assert(
    fc.property(fc.oneof(rows, close), frames, (rows, frame) => {
      const { faults, labels } = drawn(spec, rows, frame);
      expect(labels.length).toBeGreaterThanOrEqual(3);
      expect(touching(faults)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("the values at the ends of bars stay within the frame and touch nothing", () => {
  const spec = specOf([{ mark: "barX", x: "value", y: "place", fill: "place" }]);
  const bars = fc
    .tuple(
      fc.subarray(places, { minLength: 1 }),
      fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([names, tenths]) => names.map((place, i) => ({ place, value: (tenths[i] as number) / 10 })));
  fc.assert(
    fc.property(bars, frames, (rows, frame) => {
      const { faults } = drawn(spec, rows, frame);
      expect(touching(faults)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("the values over columns touch neither each other nor the years", () => {
  const spec = specOf([{ mark: "barY", x: "year", y: "value", fill: { value: "korea" } }]);
  const columns = fc
    .array(value, { minLength: 1, maxLength: 30 })
    .map((values) => values.map((value, i) => ({ year: 1990 + i, value })));
  fc.assert(
    fc.property(columns, frames, (rows, frame) => {
      const { faults } = drawn(spec, rows, frame);
      expect(touching(faults)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
