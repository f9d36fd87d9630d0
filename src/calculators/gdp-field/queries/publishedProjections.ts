import { query } from "../../../database/query.ts";
import sql from "./publishedProjections.sql?raw";

/** The sizes of economies in published long-run projections, the largest of each year first. */
export const publishedProjections = query({
  name: "publishedProjections",
  sql,
  columns: {
    projection: "text",
    publisher_en: "text",
    publisher_ko: "text",
    published: "text",
    measure: "text",
    year: "integer",
    iso3: "text",
    trillion: "double",
  },
});
