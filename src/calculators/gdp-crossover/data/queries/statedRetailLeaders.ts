import { query } from "../../../../database/query.ts";
import sql from "./statedRetailLeaders.sql?raw";

/** The leaders in retail sales that the 2020 article stated, by year. */
export const statedRetailLeaders = query({
  name: "statedRetailLeaders",
  sql,
  columns: { year: "integer", leader: "text" },
});
