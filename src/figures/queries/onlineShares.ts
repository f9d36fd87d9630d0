import { query } from "../../database/query.ts";
import sql from "./onlineShares.sql?raw";

/** Online shares of retail sales in percent, by definition (country and what is counted) and period. */
export const onlineShares = query({
  name: "onlineShares",
  sql,
  columns: { definition: "text", period: "text", share: "double" },
});
