import { query } from "../../../../database/query.ts";
import sql from "./editionLevels.sql?raw";

/** Levels and growth of China and the United States in every IMF edition from October 2020 on. */
export const editionLevels = query({
  name: "editionLevels",
  sql,
  columns: { edition: "text", iso3: "text", year: "integer", market: "double?", ppp: "double?", growth: "double?" },
});
