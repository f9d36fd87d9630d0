import type { Field } from "../datasets/descriptor.ts";
import { unitNames } from "../language/units.ts";
import { type Measure, measureOfUnit, measureOfWords, unknownMeasure } from "./measure.ts";

/** What the numbers of a column count: as its descriptor says, or the unit beside each of them. */
export function fieldMeasure({ name, unit }: Pick<Field, "name" | "unit">): (rowUnit: unknown) => Measure {
  if (/^(?:factor|rank|number)$/.test(name)) return () => unknownMeasure;
  if (/(?:^|_)year(?:_|$)/.test(name)) return () => measureOfUnit("year");
  const fixed = unit ? measureOfWords(unit) : undefined;
  const byUnit = new Map<unknown, Measure>();
  return (said) => {
    if (fixed) return fixed;
    // A growth rate beside a value whose unit the row gives is in percent, not in that unit.
    if (/_pct$|percent/.test(name)) return measureOfUnit("percent");
    if (typeof said !== "string") return unknownMeasure;
    const known =
      byUnit.get(said) ?? (unitNames.includes(said as never) ? measureOfUnit(said as never) : measureOfWords(said));
    byUnit.set(said, known);
    return known;
  };
}
