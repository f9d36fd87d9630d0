import { query } from "../../database/query.ts";
import sql from "./usMusicFormats.sql?raw";

/** US recorded music: one row per format and year, in million dollars ('value') or millions ('units'). */
export const usMusicFormats = query({
  name: "usMusicFormats",
  sql,
  columns: { format: "text", measure: "text", year: "integer", value: "double", edition: "text" },
});
