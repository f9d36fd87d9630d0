import { query } from "../../database/query.ts";
import sql from "./ratioDecomposition.sql?raw";

/**
 * Parts of the change of China's ratio to US GDP in log points: per span of years 'real_growth', 'prices' and
 * 'currency' add up to 'total'; 'real_exchange_rate' is prices and currency together.
 */
export const ratioDecomposition = query({
  name: "ratioDecomposition",
  sql,
  columns: { from_year: "integer", to_year: "integer", status: "text", component: "text", log_points: "double" },
});
