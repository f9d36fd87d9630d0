import { query } from "../../database/query.ts";
import sql from "./usEcommerceTrend.sql?raw";

/** US online share by quarter (percent), the fitted trend from the window's first year on, and the gap in points. */
export const usEcommerceTrend = query({
  name: "usEcommerceTrend",
  sql,
  columns: {
    quarter: "text",
    share: "double",
    trend: "double?",
    gap: "double?",
    time: "double",
    in_window: "boolean",
  },
});
