import { query } from "../../../../database/query.ts";
import sql from "./worldBankLevels.sql?raw";

/** The World Bank's GDP of every single economy, billion current dollars a year. */
export const worldBankLevels = query({
  name: "worldBankLevels",
  sql,
  columns: { iso3: "text", year: "integer", market: "double" },
});
