import { query } from "../../../database/query.ts";
import sql from "./projectedPopulation.sql?raw";

/** Population by the UN's medium variant, from the start year of the field on. */
export const projectedPopulation = query({
  name: "projectedPopulation",
  sql,
  columns: { iso3: "text", year: "integer", population: "double" },
});
