import { query } from "../../database/query.ts";
import sql from "./magnitudeSlips.sql?raw";

/** The magnitude slips of the source articles: intended and printed number, and the factor between them. */
export const magnitudeSlips = query({
  name: "magnitudeSlips",
  sql,
  columns: {
    id: "text",
    article: "text",
    subject_en: "text",
    subject_ko: "text",
    english: "text",
    korean: "text",
    printed_korean: "text",
    unit: "text",
    intended: "integer",
    printed: "integer",
    factor: "integer?",
    status: "text",
  },
});
