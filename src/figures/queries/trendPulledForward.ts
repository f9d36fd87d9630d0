import { query } from "../../database/query.ts";
import sql from "./trendPulledForward.sql?raw";

/** Years of trend by which the US online share was ahead: one row per shape ('line', 'growth') and quarter from 2019. */
export const trendPulledForward = query({
  name: "trendPulledForward",
  sql,
  columns: { quarter: "text", shape: "text", years_ahead: "double", share: "double", time: "double" },
});
