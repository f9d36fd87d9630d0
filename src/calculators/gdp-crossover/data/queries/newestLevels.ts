import { query } from "../../../../database/query.ts";
import sql from "./newestLevels.sql?raw";

/** Level and growth of every economy and year in the newest editions of the World Bank and the IMF. */
export const newestLevels = query({
  name: "newestLevels",
  sql,
  columns: {
    history: "text",
    iso3: "text",
    year: "integer",
    market: "double?",
    ppp: "double?",
    growth: "double?",
    is_projection: "boolean",
  },
});
