import { query } from "../../database/query.ts";
import sql from "./tiktokInstalls.sql?raw";

/** TikTok's installs to 29 April 2020 by country; 'elsewhere' is derived from the round total. */
export const tiktokInstalls = query({
  name: "tiktokInstalls",
  sql,
  columns: { region: "text", installs: "integer", kind: "text" },
});
