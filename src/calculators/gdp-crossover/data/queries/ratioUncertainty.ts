import { query } from "../../../../database/query.ts";
import sql from "./ratioUncertainty.sql?raw";

/** Mean, deviation and persistence of the yearly change of each pair's log ratio, in log points. */
export const ratioUncertainty = query({
  name: "ratioUncertainty",
  sql,
  columns: {
    one: "text",
    other: "text",
    measure: "text",
    years: "integer",
    mean: "double",
    sd: "double",
    rho: "double",
  },
});
