import sql from "./engagementBenchmarks.sql?raw";
import { query } from "./query.ts";

/** Published engagement rates in percent: one row per report, denominator and network. */
export const engagementBenchmarks = query({
  name: "engagementBenchmarks",
  sql,
  columns: {
    house: "text",
    report: "text",
    data_year: "integer",
    denominator: "text",
    statistic: "text",
    platform: "text",
    rate: "double",
  },
});
