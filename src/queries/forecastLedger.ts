import sql from "./forecastLedger.sql?raw";
import { query } from "./query.ts";

/** Every published forecast of the crossover year, oldest first. */
export const forecastLedger = query({
  name: "forecastLedger",
  sql,
  columns: {
    forecaster: "text",
    published: "date",
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
