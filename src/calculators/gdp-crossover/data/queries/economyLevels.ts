import { query } from "../../../../database/query.ts";
import sql from "./economyLevels.sql?raw";

/** Level, growth and deflator of every economy and year in the IMF's October 2025 edition. */
export const economyLevels = query({
  name: "economyLevels",
  sql,
  columns: {
    iso3: "text",
    year: "integer",
    market: "double?",
    ppp: "double?",
    growth: "double?",
    deflator: "double?",
    status: "text",
  },
});
