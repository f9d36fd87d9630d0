import { query } from "../../../../database/query.ts";
import sql from "./retailLevels.sql?raw";

/** Retail sales of the United States and China, billion dollars a year, with the gaps of the source. */
export const retailLevels = query({
  name: "retailLevels",
  sql,
  columns: { iso3: "text", year: "integer", market: "double" },
});
