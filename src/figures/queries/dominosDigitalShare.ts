import { query } from "../../database/query.ts";
import sql from "./dominosDigitalShare.sql?raw";

/** Digital share of US sales in percent; `point` is 'year', 'start' or 'end', `qualifier` 'more-than' for a lower bound. */
export const dominosDigitalShare = query({
  name: "dominosDigitalShare",
  sql,
  columns: { fiscal_year: "integer", point: "text", share: "double", qualifier: "text?" },
});
