import { query } from "../../../../database/query.ts";
import sql from "./economyPopulation.sql?raw";

/** People by economy and year, from the first on record to the last of the projection. */
export const economyPopulation = query({
  name: "economyPopulation",
  sql,
  columns: { iso3: "text", year: "integer", population: "double" },
});
