import { query } from "../../database/query.ts";
import sql from "./engagementBenchmarks.sql?raw";

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
