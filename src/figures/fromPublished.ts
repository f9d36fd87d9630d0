import type { Figure } from "./figure.ts";
import type { PublishedFigure } from "./publishedFigure.ts";

/** A record as the figure that pages ask for. */
export function fromPublished(published: PublishedFigure): Figure {
  const { id, essay, query, kind = "observation", controls = [] } = published;
  const sentences = { title: [], measure: [], note: [], alternative: [] };
  return { id, essay, sql: query.sql, kind, controls, columns: {}, values: {}, sentences, published };
}
