import { query } from "../../database/query.ts";
import sql from "./koreaUsIndexed.sql?raw";

/** Album copies in Korea ('korea') and units in the US ('cd', 'vinyl'), millions and as an index of the first year. */
export const koreaUsIndexed = query({
  name: "koreaUsIndexed",
  sql,
  columns: { series: "text", year: "integer", level: "double", index: "double", edition: "text" },
});
