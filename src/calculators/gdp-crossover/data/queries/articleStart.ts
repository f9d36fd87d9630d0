import { query } from "../../../../database/query.ts";
import sql from "./articleStart.sql?raw";

/** The 2020 article's starting levels (`gdp`) and dated growth rates (`gdp_growth`). */
export const articleStart = query({
  name: "articleStart",
  sql,
  columns: { iso3: "text", measure: "text", year: "integer", value: "double" },
});
