import sql from "./platformMembers.sql?raw";
import { query } from "./query.ts";

/** Members in millions by series (service and what it counts) and month; `time` is the month's first day in years. */
export const platformMembers = query({
  name: "platformMembers",
  sql,
  columns: { series: "text", month: "text", members: "double", time: "double", confidence: "text" },
});
