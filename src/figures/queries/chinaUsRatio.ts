import { query } from "../../database/query.ts";
import sql from "./chinaUsRatio.sql?raw";

/** China's GDP as a percentage of US GDP: one row per measure ('market', 'ppp', 'real') and year. */
export const chinaUsRatio = query({
  name: "chinaUsRatio",
  sql,
  columns: { year: "integer", measure: "text", ratio: "double", status: "text" },
});
