import sql from "./averageMoves.sql?raw";
import { query } from "./query.ts";

/** Average yearly real growth, price growth and currency change of every economy, percent. */
export const averageMoves = query({
  name: "averageMoves",
  sql,
  columns: { iso3: "text", growth: "double", prices: "double", currency: "double" },
});
