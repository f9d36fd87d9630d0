import { query } from "../../database/query.ts";
import sql from "./articleAgainstActual.sql?raw";

/** China as a percentage of the US, 2019–2025: one row per year and series ('actual', 'article', 'printed'). */
export const articleAgainstActual = query({
  name: "articleAgainstActual",
  sql,
  columns: { year: "integer", series: "text", ratio: "double", status: "text" },
});
