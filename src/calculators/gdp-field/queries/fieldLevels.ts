import { query } from "../../../database/query.ts";
import sql from "./fieldLevels.sql?raw";

/** The size of every economy in the start year of each edition. */
export const fieldLevels = query({
  name: "fieldLevels",
  sql,
  columns: { start: "text", iso3: "text", year: "integer", market: "double", ppp: "double?" },
});
