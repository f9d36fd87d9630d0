import { query } from "../../database/query.ts";
import sql from "./dominosApril2009.sql?raw";

/** What happened on which day of April 2009; `day` counts from the video. */
export const dominosApril2009 = query({
  name: "dominosApril2009",
  sql,
  columns: { date: "text", day: "integer", step: "text", event_en: "text", event_ko: "text" },
});
