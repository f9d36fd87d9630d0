import { query } from "../../database/query.ts";
import sql from "./bytedancePortfolio.sql?raw";

/** Events in ByteDance's history by field of business, in the order of their dates. */
export const bytedancePortfolio = query({
  name: "bytedancePortfolio",
  sql,
  columns: {
    period: "text",
    moment: "double",
    field: "text",
    subject: "text",
    event_en: "text",
    event_ko: "text",
    confidence: "text",
  },
});
