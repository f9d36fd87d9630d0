import sql from "./fanValueChain.sql?raw";
import { query } from "./query.ts";

/** The fan value sum: chains 'chosen', 'million' and 'printed', five steps each; money in US dollars. */
export const fanValueChain = query({
  name: "fanValueChain",
  sql,
  columns: { chain: "text", place: "integer", step: "text", value: "double" },
});
