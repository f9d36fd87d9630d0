import type { ColumnsWords } from "../../charts/schema.ts";
import { displayValue } from "../../language/displayValue.ts";
import { multiplied, powerOfTen, toNumber, toRational } from "../../language/rational.ts";
import { type Unit, type UnitName, units } from "../../language/units.ts";
import type { FigurePoint, ShownNumber } from "./mention.ts";

/** What is counted one by one, whatever it is. */
const counted: readonly string[] = ["people", "units", "downloads", "views", "count"];

const kindOf = ({ kind, money }: Unit) => `${counted.includes(kind) ? "count" : kind} ${JSON.stringify(money)}`;
const scaled = (value: number, exponent: number) => toNumber(multiplied(toRational(value), powerOfTen(exponent)));

/**
 * The numbers that are read at a point, in a unit: its value, and both ends of its interval. Of a column without a unit
 * it is not known in which power of ten it counts: as it stands, and as if in ones.
 */
export function numbersAt({ point }: FigurePoint, columns: ColumnsWords, unit: UnitName): number[] {
  const ends = (point.range ?? []).map((name) => point.row[name]);
  const values = [point.value, ...ends].filter(
    (value) => typeof value === "number" && Number.isFinite(value),
  ) as number[];
  const own = columns[point.column ?? ""]?.unit;
  if (own === undefined) return values.flatMap((value) => [value, scaled(value, -units[unit].exponent)]);
  if (kindOf(units[own]) !== kindOf(units[unit])) return [];
  return values.map((value) => scaled(value, units[own].exponent - units[unit].exponent));
}

/** Whether a number is what a point shows, written as the text writes it; a year or a day may be where the point stands. */
export function isShownAt(shown: ShownNumber, at: FigurePoint, columns: ColumnsWords): boolean {
  const { value, unit, digits, absolute } = shown;
  if (typeof value === "string" || Number.isNaN(at.point.value)) return Object.values(at.point.row).includes(value);
  if (unit === "year" && at.point.time === value) return true;
  const written = (number: number) => displayValue(absolute ? Math.abs(number) : number, { unit, digits }, "en");
  return numbersAt(at, columns, unit).some((number) => written(number) === written(value));
}

/**
 * Whether a number and that of a point are one, digit by digit as far as the arithmetic goes. Of a point in words, an
 * event, the number is any in its row.
 */
export function isSameNumber({ value, unit }: ShownNumber, at: FigurePoint, columns: ColumnsWords): boolean {
  if (typeof value === "string" || Number.isNaN(at.point.value)) return Object.values(at.point.row).includes(value);
  if (unit === "year" && at.point.time === value) return true;
  return numbersAt(at, columns, unit).some((number) => Math.abs(number - value) <= 1e-9 * Math.abs(value));
}
