import { query } from "../../../database/query.ts";
import sql from "./seriesBreaks.sql?raw";

/** Sentences on replaced GDP series, by economy and starting point. */
export const seriesBreaks = query({
  name: "seriesBreaks",
  sql,
  columns: { iso3: "text", start: "text", step: "integer?", text_en: "text", text_ko: "text" },
});
