import type { ContentFile, FigureFolder } from "../content/content.ts";

/** A figure's folder as the reader of figures takes it: the texts of its files, undefined where there is none. */
export interface FigureFiles {
  readonly id: string;
  /** Slug of the essay it lies in. */
  readonly essay: string;
  /** src/essays/<slug>/figures/<id> */
  readonly path: string;
  readonly yaml: string | undefined;
  readonly sql: string | undefined;
  /** Whether it has a chart.ts, and the file itself for whoever runs it. */
  readonly chart: boolean;
  readonly chartFile?: ContentFile | undefined;
}

/** The texts of one figure's folder. */
export function figureFiles({ id, essay, path, file }: FigureFolder): FigureFiles {
  const chartFile = file("chart.ts");
  const [yaml, sql] = [file("figure.yaml")?.text, file("query.sql")?.text];
  return { id, essay, path, yaml, sql, chart: chartFile !== undefined, chartFile };
}
