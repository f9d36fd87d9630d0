import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { periodDate, periodSpan } from "../../src/charts/periodDate.ts";

const iso = (dates: readonly Date[]) => dates.map((date) => date.toISOString());

test.each([
  ["2017", "2017-01-01T00:00:00.000Z", "2018-01-01T00:00:00.000Z"],
  ["2024-Q1", "2024-01-01T00:00:00.000Z", "2024-04-01T00:00:00.000Z"],
  ["2024-Q4", "2024-10-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
  ["2024-02", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
  ["2024-12", "2024-12-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
  ["2023-12-31", "2023-12-31T00:00:00.000Z", "2024-01-01T00:00:00.000Z"],
])("periodSpan(%s) is from its first moment to the first after it", (period, start, end) => {
  expect(iso(periodSpan(period))).toEqual([start, end]);
});

test.each([
  // A year of 365 days has its middle at noon of the 183rd, a leap year at the beginning of the 184th.
  ["2017", "2017-07-02T12:00:00.000Z"],
  ["2020", "2020-07-02T00:00:00.000Z"],
  // 92 days from 1 October, 31 from 1 March.
  ["2024-Q4", "2024-11-16T00:00:00.000Z"],
  ["2020-03", "2020-03-16T12:00:00.000Z"],
  ["2009-04-13", "2009-04-13T12:00:00.000Z"],
])("periodDate(%s) is the middle of the period", (period, middle) => {
  expect(periodDate(period).toISOString()).toBe(middle);
});

test("periods and the axis of time are the same wherever the machine stands, summer time or not", async () => {
  const script = `
    import { periodDate, periodSpan } from "./src/charts/periodDate.ts";
    import { axisFor } from "./src/charts/axis.ts";
    const places = ["2019-03", "2019-11-03"].map(periodDate);
    const axis = axisFor({ places, options: undefined, column: undefined, language: "en" });
    console.log(JSON.stringify([periodSpan("2020-03-29"), periodDate("2020-Q4"), axis.domain, axis.ticks(3)]));`;
  // Each in a process of its own: a zone is read once, when the machine starts.
  const told = await Promise.all(
    ["America/New_York", "Australia/Lord_Howe"].map(async (TZ) => {
      const env = { ...process.env, TZ };
      const args = ["--no-warnings", "--input-type=module", "-e", script];
      return (await promisify(execFile)(process.execPath, args, { env })).stdout;
    }),
  );
  expect(new Set(told)).toHaveLength(1);
  expect(JSON.parse(told[0] as string)).toEqual([
    ["2020-03-29T00:00:00.000Z", "2020-03-30T00:00:00.000Z"],
    "2020-11-16T00:00:00.000Z",
    ["2019-03-16T12:00:00.000Z", "2019-11-03T12:00:00.000Z"],
    [
      { value: "2019-04-01T00:00:00.000Z", text: "Apr 2019" },
      { value: "2019-07-01T00:00:00.000Z", text: "Jul" },
      { value: "2019-10-01T00:00:00.000Z", text: "Oct" },
    ],
  ]);
});
