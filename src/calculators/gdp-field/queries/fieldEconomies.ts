import { query } from "../../../database/query.ts";
import sql from "./fieldEconomies.sql?raw";

/** Groups and GDP per head of every economy. */
export const fieldEconomies = query({
  name: "fieldEconomies",
  sql,
  columns: {
    iso3: "text",
    g20: "boolean",
    eu27: "boolean",
    asean: "boolean",
    per_head: "double?",
    last_year: "integer",
  },
});
