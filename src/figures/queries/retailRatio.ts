import { query } from "../../database/query.ts";
import sql from "./retailRatio.sql?raw";

/**
 * China's retail sales as a percentage of US ones: kind 'actual' by year, and kind 'forecast' with the day it was
 * announced, its outcome ('overtaking' or 'withdrawn') and the year of overtaking it named.
 */
export const retailRatio = query({
  name: "retailRatio",
  sql,
  columns: {
    kind: "text",
    year: "integer",
    ratio: "double",
    first_ratio: "double?",
    linked_ratio: "double?",
    china_billion_usd: "double",
    us_billion_usd: "double",
    announced: "date?",
    announced_precision: "text?",
    outcome: "text?",
    overtaking_year: "integer?",
  },
});
