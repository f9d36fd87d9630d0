import { query } from "../../database/query.ts";
import sql from "./vinylPassesCd.sql?raw";

/** US CD and vinyl units by year (millions), with the edition each figure comes from. */
export const vinylPassesCd = query({
  name: "vinylPassesCd",
  sql,
  columns: { year: "integer", format: "text", units: "double", edition: "text" },
});
