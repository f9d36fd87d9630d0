import { query } from "../../database/query.ts";
import sql from "./fanValueChain.sql?raw";

/** The fan value sum: chains 'chosen', 'million' and 'printed', five steps each; money in US dollars. */
export const fanValueChain = query({
  name: "fanValueChain",
  sql,
  columns: { chain: "text", place: "integer", step: "text", value: "double" },
});
