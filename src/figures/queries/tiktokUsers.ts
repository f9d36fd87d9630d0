import { query } from "../../database/query.ts";
import sql from "./tiktokUsers.sql?raw";

/** TikTok users by region and time, people; `basis` tells court filings from announcements and press reports. */
export const tiktokUsers = query({
  name: "tiktokUsers",
  sql,
  columns: {
    region: "text",
    period: "text",
    moment: "double",
    value: "integer",
    qualifier: "text?",
    basis: "text",
    confidence: "text",
  },
});
