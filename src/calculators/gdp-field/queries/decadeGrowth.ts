import { query } from "../../../database/query.ts";
import sql from "./decadeGrowth.sql?raw";

/** Real growth of the last ten actual years. */
export const decadeGrowth = query({
  name: "decadeGrowth",
  sql,
  columns: { iso3: "text", year: "integer", growth: "double" },
});
