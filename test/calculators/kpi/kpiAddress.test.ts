import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/calculators/kpi/kpiAddress.ts";

const initial = { cost: "1,000,000", reached: "50,000" };

test("what is written to the address is read back", () => {
  const texts = { cost: "2억 5,000만", reached: "50,000" };
  const address = writeAddress("", "cpm", initial, texts);
  expect(address).toMatch(/^\?cpm\.cost=/);
  expect(readAddress(address, "cpm", initial)).toEqual(texts);
});

test("the worked example leaves no trace, and other parameters stay", () => {
  expect(writeAddress("?cpm.cost=5", "cpm", initial, initial)).toBe("");
  expect(writeAddress("?cpr.cost=7&cpm.cost=5", "cpm", initial, initial)).toBe("?cpr.cost=7");
});

test("an address of any length or content is read without error", () => {
  expect(readAddress(`?cpm.cost=${"9".repeat(10_000)}`, "cpm", initial).cost).toHaveLength(2000);
  expect(readAddress("?cpm.cost=<script>&x=%E0%A4%A", "cpm", initial)).toEqual({ ...initial, cost: "<script>" });
});
