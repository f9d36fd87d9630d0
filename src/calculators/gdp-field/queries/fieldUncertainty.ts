import { query } from "../../../database/query.ts";
import sql from "./fieldUncertainty.sql?raw";

/** How uncertain the size of every economy has been, from its own history and that of all. */
export const fieldUncertainty = query({
  name: "fieldUncertainty",
  sql,
  columns: {
    iso3: "text",
    years: "integer",
    first_year: "integer",
    last_year: "integer",
    market_sd: "double?",
    market_common: "double?",
    real_sd: "double?",
    real_common: "double?",
    market_rho: "double",
    real_rho: "double",
  },
});
