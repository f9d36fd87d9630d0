import { query } from "../../database/query.ts";
import sql from "./horizonRecedes.sql?raw";

/** China as a percentage of US GDP in each IMF edition: kind is 'start', 'projection', or 'actual' (newest edition). */
export const horizonRecedes = query({
  name: "horizonRecedes",
  sql,
  columns: { edition: "text", year: "integer", ratio: "double", kind: "text" },
});
