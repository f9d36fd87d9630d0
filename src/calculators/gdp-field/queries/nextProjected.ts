import { query } from "../../../database/query.ts";
import sql from "./nextProjected.sql?raw";

/** The years in which published projections can next be set against what happened. */
export const nextProjected = query({
  name: "nextProjected",
  sql,
  columns: {
    projection: "text",
    publisher_en: "text",
    publisher_ko: "text",
    sizes_from: "integer",
    ranks_from: "integer?",
  },
});
