import fc from "fast-check";
import { expect, test } from "vitest";
import { toBubbleAssumptions } from "../../../src/calculators/filter-bubble/bubbleAssumptions.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { ranges } from "../../../src/calculators/gdp-crossover/state/assumptions.ts";
import { toAssumptions } from "../../../src/calculators/gdp-crossover/state/toAssumptions.ts";
import { toGiven } from "../../../src/calculators/kpi/given.ts";
import { convertMagnitude, isMagnitude } from "../../../src/calculators/magnitudes/convertMagnitude.ts";
import type { Control } from "../../../src/figures/control.ts";
import { toValues } from "../../../src/figures/figureState.ts";
import { plainNumber } from "../../../src/language/plainNumber.ts";
import { readNumber } from "../../../src/language/readNumber.ts";
import { typedNumber } from "../../../src/notebooks/inputs/typedNumber.ts";

const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789,.,. '−-５，"), maxLength: 9 }),
  fc
    .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom("de-DE", "fr-FR", "en-US", "en-IN"))
    .map(([value, locale]) => new Intl.NumberFormat(locale).format(value)),
  fc.tuple(fc.nat(99), fc.constantFrom("k", "M", "bn", "조", "억", "백만")).map(([value, word]) => `${value},5${word}`),
);
const calculator = await readCalculatorData();
const label = { en: "x", ko: "x" };
const bounds: [number, number] = [-1e6, 1e6];
const control: Control = { parameter: "x", label, kind: "range", minimum: -1e6, maximum: 1e6, initial: 77.7 };

/** A value within two bounds. */
const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value)) + 0;

/** What a form took: undefined where it refused. */
function taken(read: () => number): number | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

test("what one form reads every form reads, within what it can hold", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const readAs = (field = {}) => {
        const reading = readNumber(text, field);
        return reading.kind === "number" ? reading.value : undefined;
      };
      expect(taken(() => toGiven({ x: text }).number("x"))).toBe(readAs());

      const inFigure = readAs({ range: bounds });
      const values = toValues("f", [control], new URLSearchParams([["f.x", text]]));
      expect(values.x).toBe(inFigure === undefined ? 77.7 : within(inFigure, ...bounds));

      const rate = readAs({ range: [0, 100], whole: true });
      const { assumptions } = toBubbleAssumptions(`?${new URLSearchParams({ exploration: text })}`);
      expect(assumptions.exploration).toBe(rate === undefined ? 10 : within(Math.round(rate), 0, 100));

      const amount = convertMagnitude(text);
      const whole = readAs({ range: [0, Number.MAX_SAFE_INTEGER], whole: true });
      const held = whole !== undefined && Number.isSafeInteger(whole) && whole >= 0;
      expect(isMagnitude(amount) ? amount.value : undefined).toBe(held ? whole : undefined);

      const input = typedNumber(text, { minimum: bounds[0], maximum: bounds[1] });
      expect(input.kind === "number" ? input.value : undefined).toBe(
        inFigure === undefined ? undefined : within(inFigure, ...bounds),
      );

      const growth = readAs({ range: ranges.growth, unit: "percent" });
      const scenario = toAssumptions(`${new URLSearchParams({ cg: text })}`, calculator, { readNumber }).assumptions;
      expect(scenario.chaserGrowth).toBe(growth === undefined ? 5 : within(growth, ...ranges.growth));

      // What a page that must be small reads by itself has no other reading, whatever the field.
      const plain = plainNumber(text);
      if (plain.kind === "unreadable") return;
      for (const field of [{}, { range: bounds }, { range: [0, 100] as const, whole: true }, { exponent: 9 }])
        expect(readNumber(text, field)).toEqual(plain);
    }),
    { numRuns: 3000 },
  );
});
