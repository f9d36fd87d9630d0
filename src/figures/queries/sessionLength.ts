import { query } from "../../database/query.ts";
import sql from "./sessionLength.sql?raw";

/** Attention as published in 2020: seconds a session ('session_length') and minutes a day ('minutes_a_day'). */
export const sessionLength = query({
  name: "sessionLength",
  sql,
  columns: { subject: "text", measure: "text", period: "text", value: "double", cited_source: "text?" },
});
