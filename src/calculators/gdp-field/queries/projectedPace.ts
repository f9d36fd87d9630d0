import { query } from "../../../database/query.ts";
import sql from "./projectedPace.sql?raw";

/** What published projections expected of growth, and what has happened since. */
export const projectedPace = query({
  name: "projectedPace",
  sql,
  columns: {
    projection: "text",
    publisher_en: "text",
    publisher_ko: "text",
    published: "text",
    kind: "text",
    iso3: "text",
    scenario: "text",
    from_year: "integer",
    to_year: "integer",
    pace: "double",
    actual_to: "integer",
    actual: "double?",
    step: "integer?",
  },
});
