import { query } from "../../../database/query.ts";
import sql from "./outlookGrowth.sql?raw";

/** Real growth by the IMF's edition of April 2026, for the years that it projects. */
export const outlookGrowth = query({
  name: "outlookGrowth",
  sql,
  columns: { iso3: "text", year: "integer", growth: "double" },
});
