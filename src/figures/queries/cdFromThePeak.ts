import { query } from "../../database/query.ts";
import sql from "./cdFromThePeak.sql?raw";

/** US CD units by year (millions), each with its percent change from the base year and from the peak. */
export const cdFromThePeak = query({
  name: "cdFromThePeak",
  sql,
  columns: {
    year: "integer",
    units: "double",
    from_base: "double?",
    from_peak: "double",
    is_peak: "boolean",
    is_base: "boolean",
    is_compared: "boolean",
  },
});
