import { query } from "../../../../database/query.ts";
import sql from "./pairUncertainty.sql?raw";

/** How uncertain the ratio of any two economies has been, from their own history. */
export const pairUncertainty = query({
  name: "pairUncertainty",
  sql,
  columns: {
    one: "text",
    other: "text",
    years: "integer",
    first_year: "integer",
    last_year: "integer",
    market_sd: "double?",
    market_rho: "double?",
    real_sd: "double?",
    real_rho: "double?",
  },
});
