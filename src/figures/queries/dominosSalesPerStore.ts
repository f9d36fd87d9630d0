import { query } from "../../database/query.ts";
import sql from "./dominosSalesPerStore.sql?raw";

/** Sales in million US dollars, stores, and sales per store in thousand US dollars, by region and fiscal year. */
export const dominosSalesPerStore = query({
  name: "dominosSalesPerStore",
  sql,
  columns: {
    fiscal_year: "integer",
    region: "text",
    sales: "double",
    stores: "double",
    thousands: "double",
    run: "integer",
  },
});
