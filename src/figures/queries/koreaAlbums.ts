import { query } from "../../database/query.ts";
import sql from "./koreaAlbums.sql?raw";

/** Korean album copies of the top 400: one row per part of the year ('weeks 1-50', 'first half', 'full year') and year. */
export const koreaAlbums = query({
  name: "koreaAlbums",
  sql,
  columns: { year: "integer", period: "text", copies: "integer", exactness: "text", confidence: "text" },
});
