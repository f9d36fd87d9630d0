import { expect, test } from "vitest";
import { checkUnits } from "../../src/facts/checkUnits.ts";
import { parseExpression } from "../../src/facts/expression.ts";
import type { UnitName } from "../../src/language/units.ts";

const unitsOf: Record<string, UnitName> = {
  gdp: "usd-billion",
  other: "usd-million",
  won: "krw",
  share: "percent",
  points: "percentage-points",
  people: "million-people",
  fans: "people",
  sold: "units",
  start: "year",
  end: "year",
  rate: "krw-per-usd",
};
const check = (text: string, unit: UnitName) =>
  checkUnits(parseExpression(text), unit, (id) => unitsOf[id] as UnitName);

test.each<[string, UnitName]>([
  ["{gdp} / {other} * 100", "percent"],
  ["({gdp} - {other}) / {other} * 100", "percent"],
  ["{gdp} * (1 + {share} / 100)", "usd-billion"],
  ["{share} - {share}", "percentage-points"],
  ["{share} + {points}", "percent"],
  ["{share} * {share} / 100", "percent"],
  ["{share} / {share}", "times"],
  ["100 + {share}", "percent"],
  ["{end} - {start}", "years"],
  ["{start} + ceil(ln({gdp} / {other}))", "year"],
  ["ln({gdp} / {other}) * 100", "log-points"],
  ["{gdp} / {people}", "usd"],
  ["{gdp} * {rate}", "krw-trillion"],
  ["{fans} * {share} / 100", "people"],
  ["8 - 6 + 1", "months"],
])("%s gives %s", (text, unit) => {
  expect(() => check(text, unit)).not.toThrow();
});

test.each<[string, UnitName, RegExp]>([
  ["{share} * {share}", "percent", /percent of percent/],
  ["{gdp} + {people}", "usd", /usd plus people/],
  ["{gdp} + {won}", "usd", /usd plus krw/],
  ["{fans} - {sold}", "people", /people minus units/],
  ["{gdp} * {share}", "usd-billion", /gives/],
  ["{gdp} / {other}", "usd", /gives a ratio, not usd/],
  ["{gdp} / {other}", "percent", /gives a ratio, not percent/],
  ["ln({gdp})", "ratio", /ln of usd/],
  ["1 + {share}", "ratio", /divide the percentage by 100/],
  ["{gdp} + 5", "usd-billion", /a bare 5 beside usd/],
  ["{fans}", "units", /gives people, not units/],
])("%s does not give %s", (text, unit, message) => {
  expect(() => check(text, unit)).toThrow(message);
});
