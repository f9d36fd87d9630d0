import { query } from "../../../database/query.ts";
import sql from "./fieldRecord.sql?raw";

/** The size of every economy in the years before each edition starts. */
export const fieldRecord = query({
  name: "fieldRecord",
  sql,
  columns: {
    start: "text",
    iso3: "text",
    year: "integer",
    market: "double?",
    ppp: "double?",
    growth: "double?",
  },
});
