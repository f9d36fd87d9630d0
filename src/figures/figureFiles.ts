import type { FigureFolder } from "../content/content.ts";

/** A figure's folder as the reader of figures takes it: the texts of its files, undefined where there is none. */
export interface FigureFiles {
  readonly id: string;
  /** Slug of the essay it lies in. */
  readonly essay: string;
  /** src/essays/<slug>/figures/<id> */
  readonly path: string;
  readonly yaml: string | undefined;
  readonly sql: string | undefined;
  /** Whether it has a chart.ts. */
  readonly chart: boolean;
}

/** The texts of one figure's folder. */
export function figureFiles({ id, essay, path, file }: FigureFolder): FigureFiles {
  const chart = file("chart.ts") !== undefined;
  return { id, essay, path, yaml: file("figure.yaml")?.text, sql: file("query.sql")?.text, chart };
}
