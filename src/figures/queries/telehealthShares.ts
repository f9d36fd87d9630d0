import { query } from "../../database/query.ts";
import sql from "./telehealthShares.sql?raw";

/** Telehealth's share of US visits in percent: one row per group of patients and period, with both ends of a range. */
export const telehealthShares = query({
  name: "telehealthShares",
  sql,
  columns: { metric: "text", period: "text", low: "double", high: "double", precision: "text", qualifier: "text?" },
});
