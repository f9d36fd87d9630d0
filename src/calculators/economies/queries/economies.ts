import { query } from "../../../database/query.ts";
import sql from "./economies.sql?raw";

/** Names, currency and region of every economy. */
export const economies = query({
  name: "economies",
  sql,
  columns: {
    iso3: "text",
    name_en: "text",
    article_en: "text?",
    short_en: "text?",
    name_ko: "text",
    currency_en: "text",
    currency_ko: "text",
    region: "text?",
    region_en: "text?",
    region_ko: "text?",
  },
});
