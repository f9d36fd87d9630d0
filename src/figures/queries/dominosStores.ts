import { query } from "../../database/query.ts";
import sql from "./dominosStores.sql?raw";

/** Domino's stores, or retail sales in million US dollars, by region and fiscal year; `run` names each unbroken stretch. */
export const dominosStores = query({
  name: "dominosStores",
  sql,
  columns: {
    fiscal_year: "integer",
    region: "text",
    measure: "text",
    value: "double",
    derived: "boolean",
    run: "integer",
  },
});
