import { query } from "../../database/query.ts";
import sql from "./platformMembers.sql?raw";

/** Members in millions by series (service and what it counts) and month; `time` is the month's first day in years. */
export const platformMembers = query({
  name: "platformMembers",
  sql,
  columns: { series: "text", month: "text", members: "double", time: "double", confidence: "text" },
});
