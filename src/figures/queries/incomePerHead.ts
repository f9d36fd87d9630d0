import { query } from "../../database/query.ts";
import sql from "./incomePerHead.sql?raw";

/** GDP per head by economy and year: dollars (international ones for PPP), and percent of the US figure. */
export const incomePerHead = query({
  name: "incomePerHead",
  sql,
  columns: { iso3: "text", year: "integer", per_head: "double", percent_of_us: "double", status: "text" },
});
