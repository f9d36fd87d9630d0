import { query } from "../../../database/query.ts";
import sql from "./fieldEconomies.sql?raw";

/** Names, groups, growth of the last ten years and GDP per head of every economy. */
export const fieldEconomies = query({
  name: "fieldEconomies",
  sql,
  columns: {
    iso3: "text",
    name_en: "text",
    article_en: "text?",
    short_en: "text?",
    name_ko: "text",
    region: "text?",
    region_en: "text?",
    region_ko: "text?",
    g20: "boolean",
    eu27: "boolean",
    asean: "boolean",
    decade_growth: "double?",
    per_head: "double?",
    last_year: "integer",
  },
});
