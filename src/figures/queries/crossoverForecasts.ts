import { query } from "../../database/query.ts";
import sql from "./crossoverForecasts.sql?raw";

/** One row per published forecast of the crossover year; dates of coarse precision stand at their first day. */
export const crossoverForecasts = query({
  name: "crossoverForecasts",
  sql,
  columns: {
    house: "text",
    forecaster: "text",
    made: "date",
    made_precision: "text",
    outcome: "text",
    first_year: "integer?",
    last_year: "integer?",
    confidence: "text",
  },
});
