import { query } from "../../database/query.ts";
import sql from "./bytedanceRevenue.sql?raw";

/** ByteDance's revenue by year or quarter and its valuations by deal, billion dollars; no value where none was found. */
export const bytedanceRevenue = query({
  name: "bytedanceRevenue",
  sql,
  columns: {
    metric: "text",
    period: "text",
    precision: "text",
    value: "double?",
    qualifier: "text?",
    deal: "text?",
  },
});
