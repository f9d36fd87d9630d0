import { query } from "../../../../database/query.ts";
import sql from "./averageMoves.sql?raw";

/** Average yearly real growth, price growth and currency change of every economy, percent. */
export const averageMoves = query({
  name: "averageMoves",
  sql,
  columns: { iso3: "text", growth: "double", prices: "double", currency: "double" },
});
