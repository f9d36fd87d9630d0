import { query } from "../../../../database/query.ts";
import sql from "./forecastLedger.sql?raw";

/** Every published forecast of the crossover year, oldest first. */
export const forecastLedger = query({
  name: "forecastLedger",
  sql,
  columns: {
    forecaster: "text",
    published: "date",
    published_precision: "text",
    made: "double",
    prediction: "text",
    outcome: "text",
    low: "integer?",
    high: "integer?",
    china_growth: "text?",
    us_growth: "text?",
    note: "text?",
    source: "text",
    confidence: "text",
  },
});
