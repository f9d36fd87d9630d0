import { expect, test } from "vitest";
import { toValue } from "../../src/datasets/toValue.ts";

test.each([
  ["integer", "-12", -12],
  ["number", "1e3", 1000],
  ["number", ".5", 0.5],
  ["boolean", "false", false],
  ["date", "2024-02-29", "2024-02-29"],
  ["yearmonth", "2025-10", "2025-10"],
  ["string", " as it stands ", " as it stands "],
] as const)("toValue reads as %s the cell %j", (type, text, value) => {
  expect(toValue(text, { type })).toEqual({ value });
});

test.each([
  ["integer", "12.0"],
  ["integer", "9007199254740993"],
  ["number", "1,5"],
  ["number", "NaN"],
  ["number", " 1"],
  ["number", "0x10"],
  ["boolean", "TRUE"],
  ["date", "2023-02-29"],
  ["date", "29.02.2024"],
  ["yearmonth", "2025-13"],
] as const)("toValue does not read as %s the cell %j", (type, text) => {
  expect(toValue(text, { type })).toHaveProperty("expected");
});

test("toValue holds a pattern against the whole cell", () => {
  const quarter = { type: "string", constraints: { pattern: "\\d{4}-Q[1-4]" } } as const;
  expect(toValue("2020-Q2", quarter)).toEqual({ value: "2020-Q2" });
  expect(toValue("2020-Q2x", quarter)).toEqual({ expected: "text that matches \\d{4}-Q[1-4]" });
});

test("toValue lets an empty cell be null unless the column is required", () => {
  expect(toValue("", { type: "number", constraints: { minimum: 1 } })).toEqual({ value: null });
  expect(toValue("", { type: "number", constraints: { required: true } })).toHaveProperty("expected");
});
