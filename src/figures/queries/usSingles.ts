import { query } from "../../database/query.ts";
import sql from "./usSingles.sql?raw";

/** Paid single downloads in the United States by year: million tracks and million dollars. */
export const usSingles = query({
  name: "usSingles",
  sql,
  columns: { year: "integer", units: "double", dollars: "double" },
});
